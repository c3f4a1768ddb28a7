package org.plumbline.sensor.bus;

import java.util.List;

/// One open I2C device; whatever fails is an unchecked exception of Pi4J.
interface I2cDevice extends AutoCloseable {

    /// Carries them out in one transaction, each with a repeated start: all of their bytes come, or none.
    void read(List<RegisterRead> reads);

    void write(int register, byte[] from);

    @Override
    void close();
}
