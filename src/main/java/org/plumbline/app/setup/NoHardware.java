package org.plumbline.app.setup;

import java.io.IOException;
import org.plumbline.actuator.CueOutput;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.board.line.InputLine;
import org.plumbline.config.section.CueSection;
import org.plumbline.sensor.bus.RegisterBus;

/// A machine without buses and lines: settings can be answered there, too, but no sensor tried.
record NoHardware() implements Hardware {

    private static final String NOTHING = "not looked at: there is no bus here";

    @Override
    public RegisterBus i2c(int bus, int address) throws IOException {
        throw new IOException(NOTHING);
    }

    @Override
    public CueOutput cues(CueSection lines) throws IOException {
        throw new IOException(NOTHING);
    }

    @Override
    public InputLine input(int pin) throws IOException {
        throw new IOException(NOTHING);
    }

    @Override
    public String model() {
        return "no board";
    }

    @Override
    public void close() {}
}
