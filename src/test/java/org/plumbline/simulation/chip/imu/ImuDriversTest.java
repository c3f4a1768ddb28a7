package org.plumbline.simulation.chip.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.Vector3;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.simulation.chip.fault.WireFault;
import org.plumbline.simulation.chip.imu.EmulatedImu.Kind;

class ImuDriversTest {

    private static final int HERTZ = 50;

    /// Within bias and scale errors of a cheap part, on every axis.
    @ParameterizedTest
    @EnumSource
    void aDriverReadsWhatItsChipIsExposedTo(Kind kind) throws IOException {
        var imu = new EmulatedImu(kind, 1);
        var driver = imu.open(HERTZ);
        imu.model.expose(new double[] {1, -2, 9, 0.5, -0.6, 0.7});
        var sample = readFor(imu, driver, Duration.ofMillis(200)).getLast();
        assertThat(sample.acceleration().minus(new Vector3(1, -2, 9)).norm()).isLessThan(0.35);
        var rate = Objects.requireNonNull(sample.angularRate());
        assertThat(rate.minus(new Vector3(0.5, -0.6, 0.7)).norm()).isLessThan(Math.toRadians(6));
        assertThat(driver.temperature()).isCloseTo(31, within(0.1));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BNO055")
    void batchesHoldEverySampleOnceButTheFirstThatShowsNoChange(Kind kind) throws IOException {
        var imu = new EmulatedImu(kind, 2);
        var driver = imu.open(HERTZ);
        var truth = new ArrayList<ImuSample>();
        imu.model.listen((_, raw) -> truth.add(imu.chip.scale().sample(raw, imu.now())));
        var read = readFor(imu, driver, Duration.ofSeconds(20));
        assertThat(read)
                .extracting(ImuSample::acceleration)
                .containsExactlyElementsOf(truth.stream()
                        .skip(1)
                        .limit(read.size())
                        .map(ImuSample::acceleration)
                        .toList());
        assertThat(truth.size() - read.size()).isBetween(1, 2);
    }

    /// The clock is off by so much; the loop reads when it gets to it.
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BNO055")
    void samplesAreStampedByTheChipsOwnClock(Kind kind) throws IOException {
        for (double speed : new double[] {0.98, 1, 1.02}) {
            var imu = new EmulatedImu(kind, 3);
            imu.model.runAt(speed);
            var driver = imu.open(HERTZ);
            var taken = new ArrayList<Long>();
            imu.model.listen((nanos, _) -> taken.add(nanos));
            var read = readFor(imu, driver, Duration.ofSeconds(60));
            assertThat(driver.rateHertz()).isCloseTo(imu.chip.rateHertz(HERTZ) * speed, within(HERTZ * 0.001));
            long period = Math.round(1e9 / HERTZ);
            for (int i = read.size() / 2; i < read.size(); i++) {
                assertThat(read.get(i).at().nanos()).isCloseTo(taken.get(i + 1), within(period / 2 + 2_000_000));
            }
        }
    }

    /// Nobody reads for so long that the FIFO is full; what it then holds has no place in time.
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BNO055")
    void anOverflowIsAGapAndTheNextBatchIsWhole(Kind kind) throws IOException {
        var imu = new EmulatedImu(kind, 4);
        var driver = imu.open(HERTZ);
        var before = readFor(imu, driver, Duration.ofSeconds(1)).getLast();
        imu.pass(Duration.ofSeconds(8));
        var lost = driver.read(imu.now());
        assertThat(lost.overflowed()).isTrue();
        assertThat(lost.samples()).isEmpty();
        imu.pass(Duration.ofMillis(100));
        var first = driver.read(imu.now());
        assertThat(first.overflowed()).isFalse();
        assertThat(first.samples().getFirst().at().since(before.at())).isGreaterThan(Duration.ofSeconds(8));
        assertThat(first.samples()).hasSizeBetween(3, 6);
    }

    /// It is asked at its rate, whatever its own clock says, and a loop that was held up leaves a gap.
    @Test
    void aChipWithoutFifoIsStampedWhenItWasAsked() throws IOException {
        var imu = new EmulatedImu(Kind.BNO055, 3);
        imu.model.runAt(0.98);
        var driver = imu.open(HERTZ);
        var taken = new ArrayList<Long>();
        imu.model.listen((nanos, _) -> taken.add(nanos));
        var before = readFor(imu, driver, Duration.ofSeconds(5));
        assertThat(before)
                .hasSize(249)
                .allSatisfy(sample ->
                        assertThat(taken).anyMatch(nanos -> Math.abs(sample.at().nanos() - nanos) < 17_000_000));
        assertThat(driver.rateHertz()).isCloseTo(HERTZ, within(0.01));
        imu.pass(Duration.ofSeconds(8));
        var after = driver.read(imu.now()).samples();
        assertThat(after).extracting(ImuSample::at).containsExactly(imu.now());
    }

    @Test
    void aChipLeftAtItsOtherPageIsFoundAllTheSame() throws IOException {
        var imu = new EmulatedImu(Kind.BNO055, 3);
        imu.pass(Duration.ofSeconds(1));
        imu.wires.write(0x07, 1);
        assertThat(imu.wires.read(0x00)).isNotEqualTo(imu.chip.identity());
        assertThat(imu.open(HERTZ).name()).isEqualTo("BNO055");
    }

    @ParameterizedTest
    @EnumSource
    void anotherChipAtThatAddressIsRefusedByName(Kind kind) {
        var imu = new EmulatedImu(kind, 5);
        imu.model.answerAs(0x12);
        assertThatIOException()
                .isThrownBy(() -> imu.open(HERTZ))
                .withMessageStartingWith(
                        "%s: register %s",
                        imu.chip.title(), imu.chip.identityRegister().name())
                .withMessageContaining("is 0x12, expected 0x%02X".formatted(imu.chip.identity()));
    }

    @ParameterizedTest
    @EnumSource
    void aChipThatLostItsPowerIsNoticedWithTheNextBatch(Kind kind) throws IOException {
        var imu = new EmulatedImu(kind, 6);
        var driver = imu.open(HERTZ);
        readFor(imu, driver, Duration.ofSeconds(1));
        imu.model.losePower();
        imu.pass(imu.betweenReads(HERTZ));
        assertThatIOException().isThrownBy(() -> driver.read(imu.now())).withMessageContaining("expected");
    }

    @ParameterizedTest
    @EnumSource
    void aFrozenChipIsNoSourceOfSamples(Kind kind) throws IOException {
        var imu = new EmulatedImu(kind, 7);
        var driver = imu.open(HERTZ);
        readFor(imu, driver, Duration.ofSeconds(1));
        imu.model.freeze(true);
        var told = new ArrayList<ImuSample>();
        assertThatIOException()
                .isThrownBy(() -> told.addAll(readFor(imu, driver, Duration.ofSeconds(2))))
                .withMessage(imu.chip.title() + ": the very same reading for half a second");
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSensorThatFreezesAloneIsToldAfterFiveSeconds(Kind kind) throws IOException {
        for (boolean accelerometer : new boolean[] {true, false}) {
            var imu = new EmulatedImu(kind, 7);
            var driver = imu.open(HERTZ);
            readFor(imu, driver, Duration.ofSeconds(1));
            imu.model.freeze(accelerometer, !accelerometer);
            assertThat(readFor(imu, driver, Duration.ofMillis(4_500))).isNotEmpty();
            assertThatIOException()
                    .isThrownBy(() -> readFor(imu, driver, Duration.ofSeconds(1)))
                    .withMessage(
                            "%s: the %s gives the very same reading for five seconds",
                            imu.chip.title(), accelerometer ? "accelerometer" : "gyroscope");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChipAtTheEndOfItsRangeIsNoSourceOfSamples(Kind kind) throws IOException {
        var imu = new EmulatedImu(kind, 8);
        var driver = imu.open(HERTZ);
        readFor(imu, driver, Duration.ofSeconds(1));
        imu.model.saturate(true);
        imu.pass(imu.betweenReads(HERTZ));
        assertThat(driver.read(imu.now()).samples()).isEmpty();
        assertThatIOException()
                .isThrownBy(() -> readFor(imu, driver, Duration.ofSeconds(1)))
                .withMessage(imu.chip.title() + ": at the end of its range for half a second");
    }

    @ParameterizedTest
    @EnumSource
    void aWireThatNothingDrivesIsNoSourceOfSamples(Kind kind) throws IOException {
        var imu = new EmulatedImu(kind, 9);
        var driver = imu.open(HERTZ);
        readFor(imu, driver, Duration.ofSeconds(1));
        imu.wires.have(WireFault.FLOATING);
        for (int i = 0; i < 3; i++) {
            imu.pass(imu.betweenReads(HERTZ));
            try {
                assertThat(driver.read(imu.now()).samples()).isEmpty();
            } catch (IOException noticed) {
                assertThat(noticed).hasMessageStartingWith(imu.chip.title());
            }
        }
        assertThatIOException().isThrownBy(() -> imu.open(HERTZ));
    }

    private static List<ImuSample> readFor(EmulatedImu imu, ImuDriver driver, Duration length) throws IOException {
        var read = new ArrayList<ImuSample>();
        for (long i = 0; i < length.dividedBy(imu.betweenReads(HERTZ)); i++) {
            imu.pass(imu.betweenReads(HERTZ));
            read.addAll(driver.read(imu.now()).samples());
        }
        return read;
    }
}
