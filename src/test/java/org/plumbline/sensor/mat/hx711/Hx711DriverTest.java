package org.plumbline.sensor.mat.hx711;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.board.line.OutputLine;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.simulation.chip.ChipClock;
import org.plumbline.simulation.chip.VirtualHx711;
import org.plumbline.simulation.chip.VirtualHx711.Fault;

class Hx711DriverTest {

    private static final Duration EDGE = Duration.ofNanos(5_000);
    private static final Duration HELD_UP = Duration.ofNanos(70_000);
    private static final double FULL_SCALE = 2_000_000;

    private final ChipClock time = new ChipClock();
    private int counts = 1_000_000;
    private final VirtualHx711 first = new VirtualHx711(time, () -> counts);
    private final VirtualHx711 second = new VirtualHx711(time, () -> -100_000);
    private final Clock clock = new Clock();
    private final Hx711Lines lines = new Hx711Lines(clock, List.of(first, second), time::nanos);

    @Test
    void everyCellIsReadWithOnePulseForEachBitAndOneForTheGain() throws IOException {
        var driver = open();
        clock.pulses = 0;
        var frame = read(driver);
        assertThat(frame.load(0)).isCloseTo(0.1 + 0.9 * 0.5, within(1e-12));
        assertThat(frame.load(1)).isCloseTo(0.1 - 0.9 * 0.05, within(1e-12));
        assertThat(clock.pulses).isEqualTo(25);
    }

    /// 24 bits in two's complement; a tenth is left below zero, and there is no more than all.
    @ParameterizedTest
    @CsvSource({"0, 0.1", "1, 0.10000045", "-1, 0.09999955", "2000000, 1", "8388606, 1", "-8388607, 0", "5592405, 1"})
    void aCountIsALoad(int told, double load) throws IOException {
        counts = told;
        assertThat(read(open()).load(0)).isCloseTo(load, within(1e-12));
    }

    @Test
    void aReadingIsWaitedFor() throws IOException {
        var driver = open();
        read(driver);
        long before = time.nanos();
        counts = 0;
        assertThat(read(driver).load(0)).isCloseTo(0.1, within(1e-12));
        assertThat(time.nanos() - before).isBetween(80_000_000L, 106_000_000L);
    }

    /// Linux stopped the program between two edges: the chips went to sleep and woke up with other bits.
    @Test
    void aFrameWithAPulseThatWasTooLongIsLeftOutAndTheNextOneIsGood() throws IOException {
        var driver = open();
        clock.heldUpAt = clock.pulses + 10;
        assertThat(driver.read(now())).isEmpty();
        assertThat(read(driver).load(0)).isCloseTo(0.1 + 0.9 * 0.5, within(1e-12));
    }

    @Test
    void aPiThatIsAlwaysTooBusyIsTold() throws IOException {
        var driver = open();
        clock.alwaysHeldUp = true;
        for (int i = 0; i < 4; i++) {
            assertThat(driver.read(now())).isEmpty();
        }
        assertThatIOException()
                .isThrownBy(() -> driver.read(now()))
                .withMessage("HX711: 5 frames in a row had pulses of over 50 µs");
    }

    @Test
    void aChipThatIsNotThereIsGivenUp() {
        second.have(Fault.UNPLUGGED);
        assertThatIOException().isThrownBy(this::open).withMessage("HX711: no result within 600 ms");
    }

    @Test
    void anOutputHeldLowIsNoLoadOfZero() throws IOException {
        var driver = open();
        second.have(Fault.SHORTED);
        assertThatIOException()
                .isThrownBy(() -> driver.read(now()))
                .withMessage("HX711: DOUT is low after 25 pulses: bits were lost");
    }

    @Test
    void aLoadCellWithABrokenWireIsNoHeavyLoad() throws IOException {
        var driver = open();
        first.have(Fault.SATURATED);
        assertThatIOException()
                .isThrownBy(() -> driver.read(now()))
                .withMessage("HX711: a cell is at the end of its range");
    }

    /// A program that died between two pulses left some bits in the chips.
    @Test
    void chipsThatWereLeftInTheMiddleAreResetAtTheBeginning() throws IOException {
        time.await(Duration.ofSeconds(1));
        for (int i = 0; i < 7; i++) {
            lines.pulse();
        }
        assertThat(read(open()).load(0)).isCloseTo(0.1 + 0.9 * 0.5, within(1e-12));
    }

    @Test
    void noCellAtAllIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hx711Lines(clock, List.of(), time::nanos))
                .withMessage("at least one load cell is needed");
    }

    private Hx711Driver open() throws IOException {
        return Hx711Driver.open(lines, FULL_SCALE, time);
    }

    private MatFrame read(Hx711Driver driver) throws IOException {
        return driver.read(now()).orElseThrow();
    }

    private SampleTime now() {
        return new SampleTime(time.nanos());
    }

    /// `PD_SCK` of both chips; each edge takes its time.
    private final class Clock implements OutputLine {
        private int pulses;
        private int heldUpAt = -1;
        private boolean alwaysHeldUp;

        @Override
        public void set(boolean high) {
            first.clock(high);
            second.clock(high);
            pulses += high ? 1 : 0;
            time.await(high && (alwaysHeldUp || pulses == heldUpAt) ? HELD_UP : EDGE);
        }

        @Override
        public void close() {
            set(false);
        }
    }
}
