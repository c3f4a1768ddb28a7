package org.plumbline.simulation.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirtualAds1115Test {

    private static final int CONVERSION = 0;
    private static final int CONFIG = 1;

    private final ChipClock clock = new ChipClock();

    /// Its inputs carry 1, 2, 3 and 0.5 V.
    private final VirtualAds1115 chip = new VirtualAds1115(clock, channel -> channel == 3 ? 0.5 : channel + 1.0);

    @Test
    void itStartsWithTheDatasheetsResetValues() throws IOException {
        assertThat(word(CONVERSION)).isZero();
        assertThat(word(CONFIG)).isEqualTo(0x8583);
        assertThat(word(2)).isEqualTo(0x8000);
        assertThat(word(3)).isEqualTo(0x7FFF);
    }

    @Test
    void aConversionTakesAsLongAsItsRateSays() throws IOException {
        write(CONFIG, 0xC3E3);
        assertThat(word(CONFIG)).isEqualTo(0x43E3);
        clock.await(Duration.ofNanos(1_162_700));
        assertThat(word(CONFIG)).isEqualTo(0x43E3);
        clock.await(Duration.ofNanos(100));
        assertThat(word(CONFIG)).isEqualTo(0xC3E3);
    }

    /// 1 V and 2 V in ±4.096 V, 0.5 V in ±6.144 V, 3 V in ±2.048 V, and 1 V less 2 V.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # config, result
            0xC3E3, 8000
            0xD3E3, 16000
            0xF1E3, 2667
            0xE5E3, 32767
            0x83E3, -8000
            """)
    void theResultIsTheVoltageOfTheChosenInputInTheChosenRange(String config, int result) throws IOException {
        write(CONFIG, Integer.decode(config));
        assertThat((short) word(CONVERSION)).isEqualTo((short) result);
    }

    @Test
    void theConversionRegisterCannotBeWritten() throws IOException {
        write(CONVERSION, 0x1234);
        assertThat(word(CONVERSION)).isZero();
    }

    private int word(int register) throws IOException {
        var bytes = new byte[2];
        chip.read(register, bytes);
        return Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]);
    }

    private void write(int register, int value) throws IOException {
        chip.write(register, new byte[] {(byte) (value >> 8), (byte) value});
    }
}
