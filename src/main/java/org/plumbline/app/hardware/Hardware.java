package org.plumbline.app.hardware;

import java.io.IOException;
import org.plumbline.actuator.CueOutput;
import org.plumbline.board.line.InputLine;
import org.plumbline.config.section.CueSection;
import org.plumbline.sensor.bus.RegisterBus;

/// The buses and lines the monitor works with.
public interface Hardware extends AutoCloseable {

    /// A device on an I2C bus.
    RegisterBus i2c(int bus, int address) throws IOException;

    /// LED and buzzer.
    CueOutput cues(CueSection lines) throws IOException;

    /// What this is, in words.
    String model();

    /// A line with a button to ground.
    InputLine button(int pin) throws IOException;

    @Override
    void close();

    /// Finds the hardware.
    @FunctionalInterface
    interface Opening {
        Hardware open() throws IOException;
    }
}
