package org.plumbline.app.hardware;

import java.io.IOException;
import org.plumbline.actuator.CueOutput;
import org.plumbline.board.Board;
import org.plumbline.board.line.InputLine;
import org.plumbline.board.line.OutputLine;
import org.plumbline.board.line.Pi4jInputLine;
import org.plumbline.board.line.Pi4jOutputLine;
import org.plumbline.board.line.Pi4jPwmLine;
import org.plumbline.board.line.PwmLine;
import org.plumbline.config.section.CueSection;
import org.plumbline.sensor.bus.Pi4jRegisterBus;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.bus.spi.LinuxSpi;
import org.plumbline.sensor.bus.spi.Spi;

/// The Raspberry Pi this runs on.
public record PiHardware(Board board) implements Hardware {

    /// Starts Pi4J.
    ///
    /// @throws IOException on anything but a Raspberry Pi
    public static PiHardware open() throws IOException {
        var board = Board.open();
        if (!board.isKnown()) {
            board.close();
            throw new IOException("this is no Raspberry Pi that Pi4J knows: the monitor needs its buses and lines;"
                    + " 'plumbline demo' runs anywhere");
        }
        return new PiHardware(board);
    }

    @Override
    public RegisterBus i2c(int bus, int address) {
        return new Pi4jRegisterBus(board, bus, address);
    }

    @Override
    public CueOutput cues(CueSection lines) throws IOException {
        return CueOutputs.open(lines, new PiLines(board));
    }

    @Override
    public Spi spi(String device) throws IOException {
        return LinuxSpi.open(device);
    }

    @Override
    public OutputLine output(int pin) throws IOException {
        return Pi4jOutputLine.open(board, pin);
    }

    @Override
    public InputLine input(int pin) throws IOException {
        return Pi4jInputLine.open(board, pin);
    }

    @Override
    public String model() {
        return board.model();
    }

    @Override
    public void close() {
        board.close();
    }

    private record PiLines(Board board) implements CueOutputs.Lines {

        @Override
        public OutputLine output(int pin) throws IOException {
            return Pi4jOutputLine.open(board, pin);
        }

        @Override
        public PwmLine wave(int pin) throws IOException {
            return Pi4jPwmLine.onGpio(pin);
        }
    }
}
