package org.plumbline.sensor.imu;

import java.io.IOException;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;

/// Reads one inertial unit, in its own sensor frame.
///
/// Not thread-safe: one loop owns a driver. After an `IOException` the device is in an unknown state: close the
/// driver and open a new one, which resets and configures the chip again.
public interface ImuDriver extends AutoCloseable {

    /// Reads the latest sample.
    ImuSample read(SampleTime at) throws IOException;

    /// The chip's name, as its datasheet writes it.
    String name();

    @Override
    void close() throws IOException;
}
