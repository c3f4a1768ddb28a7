package org.plumbline.simulation.chip.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.imu.SelfTest.Result;
import org.plumbline.simulation.chip.fault.WireFault;
import org.plumbline.simulation.chip.imu.EmulatedImu.Kind;

class SelfTestTest {

    private static final int HERTZ = 50;

    @ParameterizedTest
    @EnumSource
    void aGoodChipPassesAndMeasuresAsBefore(Kind kind) throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            var imu = new EmulatedImu(kind, seed);
            var driver = imu.open(HERTZ);
            assertThat(driver.selfTest(imu.clock)).as("seed %d", seed).isEqualTo(new Result.Passed());
            imu.pass(Duration.ofMillis(100));
            assertThat(driver.read(imu.now()).samples())
                    .hasSizeBetween(3, 6)
                    .allSatisfy(
                            sample -> assertThat(sample.acceleration().norm()).isBetween(9.3, 10.3));
            assertThat(imu.model.rateHertz()).isEqualTo(imu.chip.rateHertz(HERTZ));
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachAxisThatDoesNotMoveIsNamed(Kind kind) throws IOException {
        for (int axis = 0; axis < 6; axis++) {
            var imu = new EmulatedImu(kind, 7);
            imu.model.lame(axis);
            var result = imu.open(HERTZ).selfTest(imu.clock);
            var name = (axis < 3 ? "acceleration" : "angular rate") + " along " + "xyz".charAt(axis % 3);
            assertThat(result)
                    .isInstanceOfSatisfying(
                            Result.Failed.class,
                            failed -> assertThat(failed.words())
                                    .singleElement()
                                    .asString()
                                    .startsWith(name + " answers 0.0")
                                    .contains(" expected "));
        }
    }

    /// A hand turns it a little while it is pushed, and puts it down in another way.
    @ParameterizedTest
    @EnumSource
    void aClipThatIsMovedMeanwhileTellsNothing(Kind kind) throws IOException {
        var imu = new EmulatedImu(kind, 8);
        var driver = imu.open(HERTZ);
        long began = imu.clock.nanos();
        Delay held = length -> {
            imu.clock.await(length);
            double turned = Math.min(1, (imu.clock.nanos() - began) * 1e-9);
            imu.model.expose(new double[] {9.8 * Math.sin(turned), 0, 9.8 * Math.cos(turned), 0, 1, 0});
        };
        assertThat(driver.selfTest(held)).isEqualTo(new Result.Moved());
    }

    @ParameterizedTest
    @EnumSource
    void aFailureOfTheWiresIsNoVerdict(Kind kind) throws IOException {
        var imu = new EmulatedImu(kind, 9);
        var driver = imu.open(HERTZ);
        imu.wires.have(WireFault.NACK);
        assertThatIOException().isThrownBy(() -> driver.selfTest(imu.clock)).withMessageContaining("Remote I/O error");
    }
}
