package org.plumbline.sensor.mat.matrix;

import java.io.IOException;

/// The input of a converter to which the cells are switched, whichever converter it is.
public interface AnalogInput extends AutoCloseable {

    /// Measures, as a share of the supply: 0 to 1.
    double share() throws IOException;

    @Override
    void close() throws IOException;
}
