package org.plumbline.sensor.mat.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.board.line.OutputLine;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.mat.ads1115.Ads1115Input;
import org.plumbline.sensor.mat.matrix.MatrixDriver.Wiring;
import org.plumbline.sensor.mat.mcp3008.Mcp3008Input;
import org.plumbline.simulation.chip.ChipClock;
import org.plumbline.simulation.chip.VirtualAds1115;
import org.plumbline.simulation.chip.VirtualMatrix;
import org.plumbline.simulation.chip.VirtualMcp3008;
import org.plumbline.simulation.chip.VirtualMcp3008.Fault;

class MatrixDriverTest {

    private static final SampleTime START = new SampleTime(0);

    private final List<String> edges = new ArrayList<>();

    /// Each cell has a voltage of its own: 10 mV more than the one before.
    private final VirtualMatrix mat = new VirtualMatrix(16, cell -> 0.2 + 0.01 * cell);

    private final VirtualMcp3008 converter = new VirtualMcp3008(mat);
    private boolean lineIsBroken;

    @Test
    void everyOneOf256CellsIsReadInItsPlace() throws IOException {
        var frame = over(new Mcp3008Input(converter), 16, 16).read(START).orElseThrow();
        for (int cell = 0; cell < 256; cell++) {
            assertThat(frame.load(cell)).as("cell %d", cell).isCloseTo((0.2 + 0.01 * cell) / 3.3, within(0.0005));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 4", "16, 1", "3, 16"})
    void aSmallerMatUsesTheFirstWires(int rows, int columns) throws IOException {
        var frame = over(new Mcp3008Input(converter), rows, columns).read(START).orElseThrow();
        assertThat(frame.cells()).isEqualTo(rows * columns);
        assertThat(frame.load(columns - 1)).isCloseTo((0.2 + 0.01 * (columns - 1)) / 3.3, within(0.0005));
        assertThat(frame.load(frame.cells() - 1))
                .isCloseTo((0.2 + 0.01 * (16 * (rows - 1) + columns - 1)) / 3.3, within(0.0005));
    }

    /// S0 to S3 of the rows, then of the columns.
    @Test
    void onlyLinesThatChangeAreSet() throws IOException {
        over(new Mcp3008Input(converter), 2, 3);
        assertThat(edges).containsExactly("c0+", "c0-", "c1+", "r0+", "c1-", "c0+", "c0-", "c1+");
    }

    @Test
    void anAds1115WillDoAsWell() throws IOException {
        var clock = new ChipClock();
        var input = new Ads1115Input(new VirtualAds1115(clock, mat), clock);
        var frame = MatrixDriver.open(new Wiring(multiplexer("r", 0), multiplexer("c", 4), input), 4, 4, clock)
                .read(START)
                .orElseThrow();
        assertThat(frame.load(15)).isCloseTo((0.2 + 0.01 * (3 * 16 + 3)) / 3.3, within(0.0001));
        assertThat(clock.nanos()).as("two frames of 16 cells").isBetween(2 * 16 * 1_300_000L, 2 * 16 * 1_600_000L);
    }

    @Test
    void aConverterThatIsNotThereIsNoEmptySeat() {
        converter.have(Fault.UNPLUGGED);
        assertThatIOException()
                .isThrownBy(() -> over(new Mcp3008Input(converter), 2, 2))
                .withMessage("MCP3008: the null bit of channel 0 is 1: nothing drives the wire");
    }

    @Test
    void aLineThatCannotBeSetIsToldAndEverythingIsClosedEvenSo() throws IOException {
        var driver = over(new Mcp3008Input(converter), 2, 2);
        lineIsBroken = true;
        assertThatIOException().isThrownBy(() -> driver.read(START)).withMessage("r0 is broken");
        lineIsBroken = false;
        edges.clear();
        driver.close();
        assertThat(edges).hasSize(8);
    }

    @Test
    void aMatrixThatTheWiresCannotReachIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> over(new Mcp3008Input(converter), 17, 2))
                .withMessage("rows must be 1 to 16: 17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Multiplexer(List.of()))
                .withMessage("a multiplexer has 4 lines: 0");
    }

    private MatrixDriver over(AnalogInput input, int rows, int columns) throws IOException {
        return MatrixDriver.open(
                new Wiring(multiplexer("r", 0), multiplexer("c", 4), input), rows, columns, Delay.NONE);
    }

    private Multiplexer multiplexer(String name, int first) {
        return new Multiplexer(IntStream.range(0, 4)
                .mapToObj(line -> listening(name + line, mat.line(first + line)))
                .toList());
    }

    private OutputLine listening(String name, OutputLine line) {
        return new OutputLine() {
            @Override
            public void set(boolean high) throws IOException {
                if (lineIsBroken) {
                    throw new IOException(name + " is broken");
                }
                edges.add(name + (high ? "+" : "-"));
                line.set(high);
            }

            @Override
            public void close() throws IOException {
                edges.add(name + " closed");
                line.close();
            }
        };
    }
}
