package org.plumbline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.actuator.CueOutput;
import org.plumbline.actuator.SwitchedOutput;
import org.plumbline.app.Services;
import org.plumbline.app.demo.DemoRun;
import org.plumbline.app.doctor.DoctorRun;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.app.monitor.DeskHardware;
import org.plumbline.app.monitor.MonitorRun;
import org.plumbline.app.monitor.SeatedMorning;
import org.plumbline.app.page.PageRun;
import org.plumbline.app.service.Supervision;
import org.plumbline.app.setup.SetupRun;
import org.plumbline.app.tell.MqttPublisher;
import org.plumbline.app.week.WeekRun;
import org.plumbline.app.work.DeskWorkRun;
import org.plumbline.board.line.InputLine;
import org.plumbline.board.line.OutputLine;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.config.PlanFolder;
import org.plumbline.config.section.CueSection;
import org.plumbline.core.engine.EngineState;
import org.plumbline.recording.state.StateFile;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.systemd.Systemd;

/// A whole monitor at a simulated desk whose LED is a file: a line is added to it for each level of the line.
///
/// She has sat until just before a prompt. Once the LED is lit for it, what the third argument names goes wrong.
final class LinesAtTheEnd {

    private static final List<byte[]> HELD = new ArrayList<>();

    private LinesAtTheEnd() {}

    /// Starts the monitor.
    ///
    /// @param arguments configuration file, file of the LED, and `nothing`, `bug` or `memory`
    public static void main(String[] arguments) throws Exception {
        var file = Path.of(arguments[0]);
        var configuration = ConfigurationFile.read(file);
        var storage = Files.createDirectories(configuration.storage().folder());
        var morning = new SeatedMorning();
        new StateFile<>(storage.resolve("engine.json"), EngineState.class)
                .save(morning.untilJustBeforeThePrompt(configuration.engine(PlanFolder.packaged())));
        var led = new FileLine(Path.of(arguments[1]));
        var desk = new Desk(morning.hardware(), led, arguments[2]);
        Main.run(services(() -> desk), "monitor", "--config", file.toString());
    }

    private static Services services(Hardware.Opening hardware) {
        return new Services(
                new DemoRun(ZoneId.systemDefault(), "0"),
                new MonitorRun(hardware, "0", Supervision.NONE),
                new PageRun(Systemd.NOBODY),
                new MqttPublisher("0"),
                DoctorRun.here(hardware),
                new DeskWorkRun(hardware),
                SetupRun.here(hardware),
                new WeekRun());
    }

    /// As sysfs shows a line, and every level it had; `c` once it is closed.
    private static final class FileLine implements OutputLine {

        private final Path file;
        private volatile boolean high;
        private boolean begun;

        FileLine(Path file) {
            this.file = file;
        }

        @Override
        public void set(boolean level) throws IOException {
            if (level != high || !begun) {
                begun = true;
                high = level;
                write(level ? '1' : '0');
            }
        }

        private void write(char mark) throws IOException {
            Files.write(file, new byte[] {(byte) mark}, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }

        @Override
        public void close() throws IOException {
            set(false);
            write('c');
        }
    }

    private record Desk(DeskHardware desk, FileLine led, String fault) implements Hardware {

        @Override
        public CueOutput cues(CueSection lines) {
            return SwitchedOutput.led(led);
        }

        @Override
        public RegisterBus i2c(int bus, int address) {
            return new Wires(desk.i2c(bus, address), this::use);
        }

        private void use() {
            if (led.high && fault.equals("bug")) {
                throw new AssertionError("as if");
            }
            while (led.high && fault.equals("memory")) {
                HELD.add(new byte[1_000_000]);
            }
        }

        @Override
        public String model() {
            return desk.model();
        }

        @Override
        public InputLine input(int pin) {
            return desk.input(pin);
        }

        @Override
        public void close() {
            desk.close();
        }
    }

    private record Wires(RegisterBus chip, Runnable use) implements RegisterBus {

        @Override
        public int read(int register) throws IOException {
            use.run();
            return chip.read(register);
        }

        @Override
        public void read(int firstRegister, byte[] into) throws IOException {
            use.run();
            chip.read(firstRegister, into);
        }

        @Override
        public void write(int register, int value) throws IOException {
            use.run();
            chip.write(register, value);
        }

        @Override
        public void write(int firstRegister, byte[] from) throws IOException {
            use.run();
            chip.write(firstRegister, from);
        }

        @Override
        public void close() throws IOException {
            chip.close();
        }
    }
}
