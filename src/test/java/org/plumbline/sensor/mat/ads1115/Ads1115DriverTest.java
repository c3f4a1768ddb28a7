package org.plumbline.sensor.mat.ads1115;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.RecordingBus;

class Ads1115DriverTest {

    private static final SampleTime START = new SampleTime(0);

    private final ConvertingBus first = new ConvertingBus(1_000);
    private final ConvertingBus second = new ConvertingBus(20_000);

    /// OS 1, MUX 100 to 111, PGA 001 (±4.096 V), MODE 1, DR 111 (860 SPS), comparator off.
    @Test
    void eachChannelIsStartedOnceAFrame() throws IOException {
        Ads1115Driver.open(List.of(first), 4, Delay.NONE);
        assertThat(first.writes).containsExactly("01=C3E3", "01=D3E3", "01=E3E3", "01=F3E3");
    }

    @Test
    void cellsOfTheSecondChipFollowThoseOfTheFirst() throws IOException {
        var frame = Ads1115Driver.open(List.of(first, second), 6, Delay.NONE)
                .read(START)
                .orElseThrow();
        assertThat(frame.cells()).isEqualTo(6);
        double volts = 4.096 / 32_768;
        assertThat(frame.load(0)).isCloseTo(1_000 * volts / 3.3, within(1e-12));
        assertThat(frame.load(3)).isCloseTo(1_003 * volts / 3.3, within(1e-12));
        assertThat(frame.load(4)).isCloseTo(20_000 * volts / 3.3, within(1e-12));
        assertThat(frame.load(5)).isCloseTo(20_001 * volts / 3.3, within(1e-12));
    }

    @Test
    void chipsMeasureInParallelSoAFrameWaitsFourTimesWhateverTheirNumber() throws IOException {
        List<Duration> waits = new ArrayList<>();
        Ads1115Driver.open(List.of(first, second), 8, waits::add);
        assertThat(waits).hasSize(4).allMatch(wait -> wait.toNanos() >= 1_162_791);
    }

    @Test
    void aConversionThatTakesLongerIsWaitedFor() throws IOException {
        first.pollsUntilReady = 3;
        assertThat(Ads1115Driver.open(List.of(first), 1, Delay.NONE)
                        .read(START)
                        .orElseThrow()
                        .load(0))
                .isPositive();
    }

    @Test
    void aConversionThatNeverEndsIsGivenUp() {
        second.pollsUntilReady = Integer.MAX_VALUE;
        assertThatIOException()
                .isThrownBy(() -> Ads1115Driver.open(List.of(first, second), 8, Delay.NONE))
                .withMessage("ADS1115: no result for cell 4 within 6 ms");
    }

    @Test
    void aChipThatLostItsConfigurationIsNoReading() throws IOException {
        var driver = Ads1115Driver.open(List.of(first), 4, Delay.NONE);
        first.forgetful = true;
        assertThatIOException()
                .isThrownBy(() -> driver.read(START))
                .withMessage("ADS1115: register CONFIG is 0x0583, expected 0x43E3");
    }

    @Test
    void noiseBelowZeroIsNoLoad() {
        assertThat(Ads1115Driver.load(-3)).isZero();
        assertThat(Ads1115Driver.load(32_767)).isEqualTo(1);
    }

    @Test
    void aMatThatItsChipsCannotReadIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ads1115Driver.open(List.of(first), 5, Delay.NONE))
                .withMessage("cells must be 1 to 4 with 1 chips: 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ads1115Driver.open(List.of(), 1, Delay.NONE))
                .withMessage("1 to 4 chips are possible: 0");
    }

    @Test
    void closingTheDriverClosesEveryBus() throws IOException {
        Ads1115Driver.open(List.of(first, second), 8, Delay.NONE).close();
        assertThat(first.closed && second.closed).isTrue();
    }

    /// Answers `base` plus the channel last started; 16-bit registers, unlike plain register memory.
    private static final class ConvertingBus extends RecordingBus {
        private final int base;
        int pollsUntilReady;
        boolean forgetful;
        private int config;
        private int polls;

        ConvertingBus(int base) {
            this.base = base;
        }

        @Override
        public void write(int register, byte[] from) {
            super.write(register, from);
            config = Byte.toUnsignedInt(from[0]) << 8 | Byte.toUnsignedInt(from[1]);
            polls = 0;
        }

        @Override
        public void read(int register, byte[] into) {
            int value = register == Registers.CONVERSION ? base + (config >> 12 & 0b11) : status();
            into[0] = (byte) (value >> 8);
            into[1] = (byte) value;
        }

        private int status() {
            boolean ready = polls++ >= pollsUntilReady;
            int kept = forgetful ? 0x8583 : config;
            return ready ? kept | Registers.OS : kept & ~Registers.OS;
        }
    }
}
