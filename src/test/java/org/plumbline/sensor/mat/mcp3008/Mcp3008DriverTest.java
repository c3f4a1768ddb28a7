package org.plumbline.sensor.mat.mcp3008;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.spi.Spi;
import org.plumbline.simulation.chip.VirtualMcp3008;
import org.plumbline.simulation.chip.VirtualMcp3008.Fault;

class Mcp3008DriverTest {

    private static final SampleTime START = new SampleTime(0);

    private double pressed = 0.8;
    private final VirtualMcp3008 first = new VirtualMcp3008(channel -> 0.1 + 0.2 * channel);
    private final VirtualMcp3008 second = new VirtualMcp3008(channel -> pressed + 0.1 * channel);

    /// Start bit; SGL/DIFF 1, D2 to D0 of the channel; then clocks for the result, said twice.
    @Test
    void eachChannelIsAskedForOnceAFrame() throws IOException {
        var wire = new ListeningSpi(first);
        Mcp3008Driver.open(List.of(wire), 8);
        assertThat(wire.sent)
                .containsExactly(
                        "0180000000",
                        "0190000000",
                        "01A0000000",
                        "01B0000000",
                        "01C0000000",
                        "01D0000000",
                        "01E0000000",
                        "01F0000000");
    }

    /// 0x2A5 is 10 1010 0101; its nine upper bits backwards are 0 1001 0101.
    @Test
    void theResultStandsBehindTheNullBitAndAgainBackwards() throws IOException {
        var frame = HexFormat.of().parseHex("FFFAA54A80");
        assertThat(Mcp3008.decode(frame, 0)).isEqualTo(0x2A5);
        frame[3] ^= 0x10;
        assertThatIOException()
                .isThrownBy(() -> Mcp3008.decode(frame, 3))
                .withMessage("MCP3008: channel 3 said 0x2A5 and then 0x2B4");
    }

    @Test
    void cellsOfTheSecondChipFollowThoseOfTheFirst() throws IOException {
        var frame = Mcp3008Driver.open(List.of(first, second), 12).read(START).orElseThrow();
        assertThat(frame.cells()).isEqualTo(12);
        assertThat(frame.load(0)).isCloseTo(0.1 / 3.3, within(0.0005));
        assertThat(frame.load(7)).isCloseTo(1.5 / 3.3, within(0.0005));
        assertThat(frame.load(8)).isCloseTo(0.8 / 3.3, within(0.0005));
        assertThat(frame.load(11)).isCloseTo(1.1 / 3.3, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0", "0, 0", "3.3, 1", "5, 1"})
    void theEndsOfTheRangeAreTheEndsOfTheSupply(double volts, double load) throws IOException {
        pressed = volts;
        assertThat(Mcp3008Driver.open(List.of(second), 1)
                        .read(START)
                        .orElseThrow()
                        .load(0))
                .isEqualTo(load);
    }

    @Test
    void aChipThatIsNotThereIsNoEmptySeat() {
        first.have(Fault.UNPLUGGED);
        assertThatIOException()
                .isThrownBy(() -> Mcp3008Driver.open(List.of(first), 4))
                .withMessage("MCP3008: the null bit of channel 0 is 1: nothing drives the wire");
    }

    @Test
    void aPulseThatIsSeenTwiceIsNoReading() throws IOException {
        var driver = Mcp3008Driver.open(List.of(first), 4);
        first.have(Fault.EXTRA_CLOCK);
        assertThatIOException()
                .isThrownBy(() -> driver.read(START))
                .withMessageMatching("MCP3008: channel 0 said 0x... and then 0x...");
    }

    @Test
    void aChipThatSaysTheSameForASecondIsStuck() throws IOException {
        var driver = Mcp3008Driver.open(List.of(first), 4);
        first.have(Fault.FROZEN);
        assertThat(driver.read(START)).isPresent();
        assertThat(driver.read(at(100))).isEmpty();
        assertThat(driver.read(at(1_000))).isEmpty();
        assertThatIOException()
                .isThrownBy(() -> driver.read(at(1_100)))
                .withMessage("MCP3008: the very same reading for a second");
    }

    @Test
    void aMatThatItsChipsCannotReadIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mcp3008Driver.open(List.of(first), 9))
                .withMessage("cells must be 1 to 8 with 1 chips: 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mcp3008Driver.open(List.of(), 1))
                .withMessage("1 to 2 chips are possible: 0");
    }

    private static SampleTime at(int millis) {
        return START.plus(Duration.ofMillis(millis));
    }

    /// Writes down what is sent.
    private record ListeningSpi(Spi chip, List<String> sent) implements Spi {

        ListeningSpi(Spi chip) {
            this(chip, new ArrayList<>());
        }

        @Override
        public void exchange(byte[] bytes) throws IOException {
            sent.add(HexFormat.of().withUpperCase().formatHex(bytes));
            chip.exchange(bytes);
        }

        @Override
        public void close() throws IOException {
            chip.close();
        }
    }
}
