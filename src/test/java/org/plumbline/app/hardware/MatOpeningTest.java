package org.plumbline.app.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.actuator.CueOutput;
import org.plumbline.board.line.InputLine;
import org.plumbline.board.line.OutputLine;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.config.section.CueSection;
import org.plumbline.config.section.MatSection;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.bus.spi.Spi;
import org.plumbline.sensor.mat.MatDriver;
import org.plumbline.simulation.chip.ChipClock;
import org.plumbline.simulation.chip.VirtualAds1115;
import org.plumbline.simulation.chip.VirtualHx711;
import org.plumbline.simulation.chip.VirtualMatrix;
import org.plumbline.simulation.chip.VirtualMcp3008;

class MatOpeningTest {

    private static final String LOAD_CELLS = "chip = \"hx711\"\nrows = 2\ncolumns = 2\n";

    @TempDir
    private Path folder;

    private final Bench bench = new Bench();

    @Test
    void eachKindOfMatIsReadAsConfigured() throws Exception {
        assertThat(read("")).isEqualTo("ADS1115 12");
        assertThat(read("chip = \"mcp3008\"\nlayout = \"2x4\"\n")).isEqualTo("MCP3008 8");
        assertThat(read("chip = \"mcp3008\"\nwires.spi = [\"0.0\", \"0.1\"]\nlayout = \"12-cells\"\n"))
                .isEqualTo("MCP3008 12");
        assertThat(read("chip = \"matrix-mcp3008\"\nrows = 16\ncolumns = 16\nlayout = \"16x16\"\n"))
                .isEqualTo("matrix 256");
        assertThat(read("chip = \"matrix-ads1115\"\n")).isEqualTo("matrix 12");
        assertThat(read(LOAD_CELLS)).isEqualTo("HX711 4");
        assertThat(bench.open).as("parts that were left open").isEmpty();
    }

    @Test
    void whereAPartCannotBeHadNoneIsKept() throws Exception {
        bench.missing = "GPIO 25";
        assertThatIOException().isThrownBy(() -> open(LOAD_CELLS)).withMessage("GPIO 25 is taken");
        assertThat(bench.open).isEmpty();
        bench.missing = "none";
        open(LOAD_CELLS).close();
    }

    @Test
    void whereTheMatDoesNotAnswerItsLinesAreLetGo() {
        bench.converter.have(VirtualMcp3008.Fault.UNPLUGGED);
        assertThatIOException()
                .isThrownBy(() -> open("chip = \"matrix-mcp3008\"\n"))
                .withMessageStartingWith("MCP3008: the null bit");
        assertThat(bench.open).isEmpty();
    }

    private String read(String settings) throws Exception {
        try (var mat = open(settings)) {
            int cells = mat.read(new SampleTime(0)).map(MatFrame::cells).orElseThrow();
            return "%s %d".formatted(mat.name(), cells);
        }
    }

    private MatDriver open(String settings) throws IOException, ConfigurationException {
        return MatOpening.open(bench, section(settings), bench.time, bench.time::nanos);
    }

    private MatSection section(String settings) throws IOException, ConfigurationException {
        return ConfigurationFile.read(Files.writeString(folder.resolve("mat.toml"), "[mat]\n" + settings))
                .mat();
    }

    /// All kinds of mats at once; counts who took what.
    private static final class Bench implements Hardware {

        private static final List<Integer> SELECT = List.of(5, 6, 13, 19, 12, 16, 20, 21);

        private final ChipClock time = new ChipClock();
        private final VirtualMatrix matrix = new VirtualMatrix(16, cell -> 0.2 + 0.01 * cell);
        private final VirtualMcp3008 converter = new VirtualMcp3008(channel -> matrix.volts(channel) + 0.1 * channel);
        private final Map<Integer, VirtualHx711> cells = new HashMap<>();
        private final List<String> open = new ArrayList<>();
        private String missing = "none";

        private void take(String part) throws IOException {
            if (part.equals(missing) || open.contains(part)) {
                throw new IOException(part + " is taken");
            }
            open.add(part);
        }

        @Override
        public RegisterBus i2c(int bus, int address) throws IOException {
            take("I2C " + address);
            var chip = new VirtualAds1115(time, channel -> matrix.volts(channel) + 0.1 * channel);
            return new RegisterBus() {
                @Override
                public int read(int register) {
                    return chip.read(register);
                }

                @Override
                public void read(int firstRegister, byte[] into) {
                    chip.read(firstRegister, into);
                }

                @Override
                public void write(int register, int value) {
                    chip.write(register, value);
                }

                @Override
                public void write(int firstRegister, byte[] from) {
                    chip.write(firstRegister, from);
                }

                @Override
                public void close() {
                    open.remove("I2C " + address);
                }
            };
        }

        @Override
        public Spi spi(String device) throws IOException {
            take(device);
            return new Spi() {
                @Override
                public void exchange(byte[] bytes) {
                    converter.exchange(bytes);
                }

                @Override
                public void close() {
                    open.remove(device);
                }
            };
        }

        @Override
        public OutputLine output(int pin) throws IOException {
            take("GPIO " + pin);
            Consumer<Boolean> line = SELECT.contains(pin)
                    ? high -> matrixLine(pin, high)
                    : high -> cells.values().forEach(cell -> cell.clock(high));
            return new OutputLine() {
                @Override
                public void set(boolean high) {
                    line.accept(high);
                }

                @Override
                public void close() {
                    open.remove("GPIO " + pin);
                }
            };
        }

        private void matrixLine(int pin, boolean high) {
            try {
                matrix.line(SELECT.indexOf(pin)).set(high);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public InputLine input(int pin) throws IOException {
            take("GPIO " + pin);
            var cell = cells.computeIfAbsent(pin, _ -> new VirtualHx711(time, () -> 100_000 + pin));
            return new InputLine() {
                @Override
                public boolean isHigh() {
                    return cell.isHigh();
                }

                @Override
                public void onEdge(Consumer<Edge> listener) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void close() {
                    open.remove("GPIO " + pin);
                }
            };
        }

        @Override
        public String model() {
            return "bench";
        }

        @Override
        public CueOutput cues(CueSection lines) throws IOException {
            throw new IOException("no cues here");
        }

        @Override
        public void close() {}
    }
}
