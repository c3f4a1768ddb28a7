package org.plumbline.sensor.bus.spi;

import java.io.IOException;

/// Exchanges bytes with one device. A failure names the device.
///
/// There is no acknowledgement on this bus: a device that is not there reads as all ones or all zeros, and it is the
/// driver that has to find out.
public interface Spi extends AutoCloseable {

    /// Sends bytes, the device being selected all the while, and puts in their place what came back.
    void exchange(byte[] bytes) throws IOException;

    @Override
    void close() throws IOException;
}
