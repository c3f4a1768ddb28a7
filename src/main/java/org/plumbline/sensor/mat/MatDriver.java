package org.plumbline.sensor.mat;

import java.io.IOException;
import java.util.Optional;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;

/// Reads every cell of one mat.
///
/// Not thread-safe: one loop owns a driver. After an `IOException` close the driver and open a new one.
public interface MatDriver extends AutoCloseable {

    /// Reads all cells, in the order of the mat's layout.
    ///
    /// @return nothing if somebody sits there and the reading is the very same as before: no measurement is
    /// @throws IOException if the mat does not answer, or what it says cannot be true
    Optional<MatFrame> read(SampleTime at) throws IOException;

    /// What reads the cells, as its datasheet names it.
    String name();

    @Override
    void close() throws IOException;
}
