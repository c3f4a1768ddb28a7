package org.plumbline.simulation.chip.fault;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.app.loop.InOrder;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.WallAnchor;

/// The sensors of a desk that have no fault, each in the time of its own thread, and what the engine hears of them.
///
/// One that is held up takes its own time and nobody else's: the others live on to the end of its turn, and what
/// they say then comes before what it says.
final class RestOfTheDesk {

    private static final Set<Sensor> CLIPS = Set.of(Sensor.IMU, Sensor.WAIST_IMU);
    private static final Duration TICK = Duration.ofSeconds(1);

    private final InOrder engine = new InOrder(this::heard, InOrder.FOR_A_BATCH, CLIPS);
    private final List<WellSensor> others = new ArrayList<>();
    private final Map<Sensor, SampleTime> last = new EnumMap<>(Sensor.class);
    private final Map<Sensor, Duration> longest = new EnumMap<>(Sensor.class);
    private SampleTime tick = new SampleTime(0);

    /// @param faulty the one that is none of them
    RestOfTheDesk(Sensor faulty, long seed) {
        for (var sensor : Sensor.values()) {
            if (sensor != faulty) {
                others.add(sensor == Sensor.MAT ? WellSensor.mat(seed) : WellSensor.clip(sensor, seed));
            }
        }
    }

    /// The faulty one has ended a turn.
    ///
    /// @param at   when, in its own time
    /// @param said by it
    void turnEnded(SampleTime at, List<Input> said) {
        for (var next = next(); !at.isBefore(next.due()); next = next()) {
            tickUpTo(next.due());
            next.turn().forEach(engine);
        }
        tickUpTo(at);
        said.forEach(engine);
    }

    private WellSensor next() {
        return others.stream().min(comparing(WellSensor::due)).orElseThrow();
    }

    private void tickUpTo(SampleTime moment) {
        for (; !moment.isBefore(tick); tick = tick.plus(TICK)) {
            engine.accept(new Input.Tick(new WallAnchor(tick, Instant.EPOCH, false)));
        }
    }

    private void heard(Input input) {
        switch (input) {
            case Input.Imu _ -> heard(Sensor.IMU, input.at());
            case Input.WaistImu _ -> heard(Sensor.WAIST_IMU, input.at());
            case Input.Mat _ -> heard(Sensor.MAT, input.at());
            default -> {}
        }
    }

    private void heard(Sensor sensor, SampleTime at) {
        var before = last.put(sensor, at);
        if (before != null) {
            longest.merge(sensor, at.since(before), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
    }

    /// The longest time without a reading of each, as the engine heard them.
    Map<Sensor, Duration> longestGaps() {
        var gaps = new EnumMap<Sensor, Duration>(Sensor.class);
        for (var other : others) {
            gaps.put(other.sensor(), longest.getOrDefault(other.sensor(), Duration.ofDays(1)));
        }
        return gaps;
    }

    void close() {
        others.forEach(WellSensor::close);
    }
}
