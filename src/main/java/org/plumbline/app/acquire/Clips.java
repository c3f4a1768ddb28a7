package org.plumbline.app.acquire;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.hardware.Begun;
import org.plumbline.app.hardware.ClipFinder;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.config.Configuration;
import org.plumbline.core.sample.Sensor;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.imu.ImuDriver;
import org.tinylog.Logger;

/// The configured clips, found and set up whenever they are asked for.
///
/// A chip takes a fifth of a second to start. What is asked of it early, by [#begin], happens while everything else
/// is still being read, and whoever asks first gets what came of it.
///
/// Clips are asked for by one thread each; beginning and closing belong to the one that made this.
public final class Clips implements AutoCloseable {

    private final ClipFinder finder;
    private final Map<Sensor, Begun<ImuDriver>> begun = new EnumMap<>(Sensor.class);

    public Clips(Hardware hardware, Configuration configuration) {
        this.finder = new ClipFinder(hardware, configuration);
    }

    /// Begins with all that are wired, each on a thread of its own.
    public Clips begin() {
        finder.configuration().clips().stream()
                .filter(clip -> !finder.section(clip).comesOverMqtt())
                .forEach(this::begin);
        return this;
    }

    private void begin(Sensor clip) {
        begun.put(clip, Begun.with("start of " + clip.name(), () -> found(clip)));
    }

    /// That one, ready to be read.
    ///
    /// @throws IOException if nobody answers there, or another chip
    ImuDriver open(Sensor clip) throws IOException {
        var early = take(clip);
        return early == null ? found(clip) : early.outcome();
    }

    private @Nullable Begun<ImuDriver> take(Sensor clip) {
        synchronized (begun) {
            return begun.remove(clip);
        }
    }

    private ImuDriver found(Sensor clip) throws IOException {
        var found = finder.find(clip);
        return ImuDriver.open(found.chip(), found.bus(), finder.section(clip).rateHz(), Delay.REAL);
    }

    /// Whoever was not asked for is put away.
    @Override
    public void close() {
        for (var clip : Sensor.values()) {
            var unasked = take(clip);
            if (unasked != null) {
                close(unasked);
            }
        }
    }

    private static void close(Begun<ImuDriver> unasked) {
        try {
            unasked.outcome().close();
        } catch (IOException e) {
            Logger.debug("a clip that nobody read: {}", e.getMessage());
        }
    }
}
