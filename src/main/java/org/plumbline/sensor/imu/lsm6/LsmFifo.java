package org.plumbline.sensor.imu.lsm6;

import java.io.IOException;
import org.plumbline.sensor.bus.ChipRegisters;
import org.plumbline.sensor.imu.FifoRead;

/// How a chip of the family keeps its FIFO; in all else they are alike.
interface LsmFifo {

    LsmFifo TAGGED = new TaggedFifo();
    LsmFifo PATTERN = new PatternFifo();

    /// Empties the FIFO and lets samples into it.
    void start(ChipRegisters chip, DataRate rate) throws IOException;

    FifoRead drain(ChipRegisters chip) throws IOException;
}
