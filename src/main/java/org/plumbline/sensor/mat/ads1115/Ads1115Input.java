package org.plumbline.sensor.mat.ads1115;

import java.io.IOException;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.mat.matrix.AnalogInput;

/// The first channel of an ADS1115.
public final class Ads1115Input implements AnalogInput {

    private final Ads1115 chip;
    private final Delay delay;

    public Ads1115Input(RegisterBus bus, Delay delay) {
        this.chip = new Ads1115(bus);
        this.delay = delay;
    }

    @Override
    public double share() throws IOException {
        chip.start(0);
        delay.await(Ads1115.CONVERSION_TIME);
        if (!chip.awaitReady(delay)) {
            throw new IOException("ADS1115: no result within %d ms".formatted(Ads1115.PATIENCE.toMillis()));
        }
        return Ads1115Driver.load(chip.result());
    }

    @Override
    public void close() throws IOException {
        chip.close();
    }
}
