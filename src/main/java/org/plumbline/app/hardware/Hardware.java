package org.plumbline.app.hardware;

import java.io.IOException;
import org.plumbline.actuator.CueOutput;
import org.plumbline.board.line.InputLine;
import org.plumbline.board.line.OutputLine;
import org.plumbline.config.section.CueSection;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.bus.spi.Spi;

/// The buses and lines the monitor works with.
public interface Hardware extends AutoCloseable {

    /// A device on an I2C bus.
    RegisterBus i2c(int bus, int address) throws IOException;

    /// LED and buzzer.
    CueOutput cues(CueSection lines) throws IOException;

    /// What this is, in words.
    String model();

    /// A device on an SPI bus, such as `/dev/spidev0.0`, for the thread that asks.
    default Spi spi(String device) throws IOException {
        throw new IOException(device + ": there is no SPI here");
    }

    /// A line that is driven high or low.
    default OutputLine output(int pin) throws IOException {
        throw new IOException("GPIO %d: there are no lines here".formatted(pin));
    }

    /// A line that is pulled up, such as one with a button to ground.
    InputLine input(int pin) throws IOException;

    @Override
    void close();

    /// Finds the hardware.
    @FunctionalInterface
    interface Opening {
        Hardware open() throws IOException;
    }
}
