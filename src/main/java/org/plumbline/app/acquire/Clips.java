package org.plumbline.app.acquire;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
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
    private final Map<Sensor, FutureTask<ImuDriver>> begun = new EnumMap<>(Sensor.class);

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
        var task = new FutureTask<>(() -> found(clip));
        begun.put(clip, task);
        Thread.ofPlatform().daemon().name("start of " + clip.name()).start(task);
    }

    /// That one, ready to be read.
    ///
    /// @throws IOException if nobody answers there, or another chip
    ImuDriver open(Sensor clip) throws IOException {
        var early = take(clip);
        return early == null ? found(clip) : outcome(early);
    }

    private @Nullable FutureTask<ImuDriver> take(Sensor clip) {
        synchronized (begun) {
            return begun.remove(clip);
        }
    }

    private ImuDriver found(Sensor clip) throws IOException {
        var found = finder.find(clip);
        return ImuDriver.open(found.chip(), found.bus(), finder.section(clip).rateHz(), Delay.REAL);
    }

    private static ImuDriver outcome(FutureTask<ImuDriver> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a clip was set up");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException bug -> throw bug;
                case null, default -> throw new IllegalStateException(e);
            }
        }
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

    private static void close(FutureTask<ImuDriver> unasked) {
        try {
            outcome(unasked).close();
        } catch (IOException e) {
            Logger.debug("a clip that nobody read: {}", e.getMessage());
        }
    }
}
