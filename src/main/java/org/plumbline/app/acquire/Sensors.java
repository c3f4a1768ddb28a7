package org.plumbline.app.acquire;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.hardware.Hardware;
import org.plumbline.app.hardware.MatOpening;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.app.loop.SensorSources;
import org.plumbline.app.remote.RemoteSensors;
import org.plumbline.app.service.Watchdog;
import org.plumbline.config.Configuration;
import org.plumbline.core.sample.Sensor;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.imu.ImuDriver;

/// The configured sensors, each read on a thread of its own.
public final class Sensors implements AutoCloseable {

    private final Hardware hardware;
    private final Clips clips;
    private final Intake intake;
    private @Nullable RemoteSensors remote;
    private final List<SensorThread> threads = new ArrayList<>();

    Sensors(Hardware hardware, Clips clips, Intake intake) {
        this.hardware = hardware;
        this.clips = clips;
        this.intake = intake;
    }

    void start(Configuration configuration) {
        var overMqtt = new RemoteSensors(configuration, intake.clock()::at);
        remote = overMqtt;
        overMqtt.start(configuration);
        for (var sensor : configuration.sensors()) {
            if (overMqtt.holds(sensor)) {
                start(overMqtt.source(sensor), ImuDriver.BATCHES_A_SECOND);
                continue;
            }
            switch (sensor) {
                case IMU, WAIST_IMU -> startClip(sensor);
                case MAT ->
                    start(
                            SensorSources.mat(
                                    () -> MatOpening.open(hardware, configuration.mat(), Delay.REAL, System::nanoTime)),
                            configuration.mat().rateHz());
            }
        }
    }

    private void startClip(Sensor clip) {
        var hertz = new AtomicInteger(ImuDriver.BATCHES_A_SECOND);
        var source = SensorSources.clip(clip, () -> {
            var driver = clips.open(clip);
            hertz.set(driver.readsASecond());
            return driver;
        });
        threads.add(SensorThread.start(source, hertz::get, intake));
    }

    private void start(SensorSource<?> source, int hertz) {
        threads.add(SensorThread.start(source, hertz, intake));
    }

    /// From now on each of them has to move.
    public void watchedBy(Watchdog watchdog) {
        threads.forEach(it -> watchdog.watch("the loop of " + it.name(), it::turns));
    }

    /// Does nothing while every sensor is read.
    ///
    /// @throws IllegalStateException if a sensor's thread ended by itself
    void requireAlive() {
        threads.forEach(SensorThread::requireAlive);
    }

    @Override
    public void close() {
        threads.forEach(SensorThread::close);
        if (remote != null) {
            remote.close();
        }
    }
}
