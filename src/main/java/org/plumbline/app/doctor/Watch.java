package org.plumbline.app.doctor;

import java.util.function.LongSupplier;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.bus.Delay;

/// The time an examination takes.
///
/// @param nanos monotonic, as `System::nanoTime`
/// @param delay lets it pass
public record Watch(LongSupplier nanos, Delay delay) {

    SampleTime now() {
        return new SampleTime(nanos.getAsLong());
    }
}
