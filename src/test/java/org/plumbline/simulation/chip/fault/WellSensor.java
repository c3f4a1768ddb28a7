package org.plumbline.simulation.chip.fault;

import java.time.Duration;
import java.util.List;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.app.loop.SensorSources;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;
import org.plumbline.simulation.chip.ChipClock;
import org.plumbline.simulation.chip.VirtualAds1115;
import org.plumbline.simulation.chip.imu.EmulatedImu;
import org.plumbline.simulation.sitter.Seeds;

/// A sensor without a fault, read at the pace of the monitor in a time of its own.
final class WellSensor {

    private static final Duration FRAME = Duration.ofMillis(100);
    private static final int HERTZ = 50;

    private final Sensor sensor;
    private final ChipClock clock;
    private final Duration period;
    private final SensorSource<?> source;
    private final Runnable moves;
    private SampleTime due;

    private WellSensor(Sensor sensor, ChipClock clock, Duration period, SensorSource<?> source, Runnable moves) {
        this.sensor = sensor;
        this.clock = clock;
        this.period = period;
        this.source = source;
        this.moves = moves;
        this.due = new SampleTime(period.toNanos());
    }

    static WellSensor clip(Sensor which, long seed) {
        var kinds = EmulatedImu.Kind.values();
        var imu = new EmulatedImu(kinds[(int) ((seed + 1) % kinds.length)], seed);
        return new WellSensor(
                which,
                imu.clock,
                imu.betweenReads(HERTZ),
                SensorSources.clip(which, () -> imu.open(HERTZ)),
                () -> move(imu));
    }

    private static void move(EmulatedImu imu) {
        double phase = imu.clock.nanos() * 1e-9;
        imu.model.expose(new double[] {Math.sin(phase), Math.cos(phase), 9.5, 0.1 * Math.sin(phase), 0, 0.2});
    }

    static WellSensor mat(long seed) {
        var clock = new ChipClock();
        var noise = Seeds.random(seed, "well mat");
        var converter = new VirtualAds1115(clock, channel -> 0.5 + 0.4 * channel + 0.002 * noise.nextGaussian());
        var source = SensorSources.mat(() -> Ads1115Driver.open(List.of(converter), 4, clock));
        return new WellSensor(Sensor.MAT, clock, FRAME, source, () -> {});
    }

    Sensor sensor() {
        return sensor;
    }

    /// When its next turn begins.
    SampleTime due() {
        return due;
    }

    List<Input> turn() {
        clock.advanceTo(due.nanos());
        moves.run();
        var said = source.poll(due);
        due = due.plus(period);
        return said;
    }

    void close() {
        source.close();
    }
}
