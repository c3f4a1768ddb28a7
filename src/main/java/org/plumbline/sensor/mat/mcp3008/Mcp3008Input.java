package org.plumbline.sensor.mat.mcp3008;

import java.io.IOException;
import org.plumbline.sensor.bus.spi.Spi;
import org.plumbline.sensor.mat.matrix.AnalogInput;

/// The first channel of an MCP3008.
public final class Mcp3008Input implements AnalogInput {

    private final Mcp3008 chip;

    public Mcp3008Input(Spi device) {
        this.chip = new Mcp3008(device);
    }

    @Override
    public double share() throws IOException {
        return chip.share(0);
    }

    @Override
    public void close() throws IOException {
        chip.close();
    }
}
