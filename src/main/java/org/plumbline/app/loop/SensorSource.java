package org.plumbline.app.loop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.tinylog.Logger;

/// One sensor as the engine sees it: its readings, when they stop, and when they come back.
///
/// After a failure the driver is closed and opened anew, which resets and configures the chip. A short
/// outage is a gap in the data; a longer one is told. Not thread-safe: one loop owns a source.
public final class SensorSource<D extends AutoCloseable> implements AutoCloseable {

    /// Finds and configures the device.
    @FunctionalInterface
    public interface Opening<D> {
        D open() throws IOException;
    }

    /// Reads the device once: what it has measured since the last time, oldest first.
    @FunctionalInterface
    public interface Reading<D> {
        List<Input> read(D driver, SampleTime at) throws IOException;
    }

    private final Sensor sensor;
    private final Opening<D> opening;
    private final Reading<D> reading;
    private final RetryWaits waits;
    private @Nullable D driver;
    private @Nullable SampleTime failingSince;
    private @Nullable SampleTime nextTry;
    private int failures;
    private boolean told;

    public SensorSource(Sensor sensor, Opening<D> opening, Reading<D> reading, RetryWaits waits) {
        this.sensor = sensor;
        this.opening = opening;
        this.reading = reading;
        this.waits = waits;
    }

    /// For threads and the log.
    public String name() {
        return sensor.name().toLowerCase(Locale.ROOT);
    }

    /// Reads the sensor if it can be read: a reading, word that it is lost or back, or nothing.
    public List<Input> poll(SampleTime now) {
        if (nextTry != null && now.isBefore(nextTry)) {
            return List.of();
        }
        try {
            var open = driver;
            if (open == null) {
                open = opening.open();
                driver = open;
            }
            return read(reading.read(open, now));
        } catch (IOException e) {
            return failed(now, words(e));
        } catch (RuntimeException bug) {
            return failed(now, bug);
        }
    }

    private List<Input> read(List<Input> inputs) {
        if (inputs.isEmpty()) {
            return inputs;
        }
        boolean wasTold = told;
        failures = 0;
        failingSince = null;
        nextTry = null;
        told = false;
        return wasTold ? withWordOfIt(inputs) : inputs;
    }

    private List<Input> withWordOfIt(List<Input> inputs) {
        var all = new ArrayList<Input>();
        all.add(new Input.SensorBack(inputs.getFirst().at(), sensor));
        all.addAll(inputs);
        return all;
    }

    /// A bug in a driver costs no more than its device, which may well work again once it is opened anew.
    private List<Input> failed(SampleTime now, RuntimeException bug) {
        if (failures == 0) {
            Logger.error(bug, "bug in the driver of {}", name());
        }
        return failed(now, "internal error: " + bug);
    }

    private List<Input> failed(SampleTime now, String reason) {
        close();
        failures++;
        nextTry = now.plus(waits.after(failures));
        var since = failingSince == null ? now : failingSince;
        failingSince = since;
        if (told || now.since(since).compareTo(waits.patience()) < 0) {
            return List.of();
        }
        told = true;
        return List.of(new Input.SensorLost(now, sensor, reason));
    }

    private static String words(IOException failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /// Closes the driver; the next poll opens it again.
    @Override
    public void close() {
        var open = driver;
        driver = null;
        if (open != null) {
            closeQuietly(open);
        }
    }

    /// A device that is being given up may fail once more; that is worth a line, nothing else.
    private void closeQuietly(D open) {
        try {
            open.close();
        } catch (Exception e) {
            Logger.debug("closing {} failed: {}", sensor, e.getMessage());
        }
    }
}
