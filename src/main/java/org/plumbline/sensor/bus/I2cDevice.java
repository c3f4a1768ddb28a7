package org.plumbline.sensor.bus;

/// One open I2C device; whatever fails is an unchecked exception of Pi4J.
interface I2cDevice extends AutoCloseable {

    /// Reads with a repeated start: all of the bytes come, or none.
    void read(int register, byte[] into);

    void write(int register, byte[] from);

    @Override
    void close();
}
