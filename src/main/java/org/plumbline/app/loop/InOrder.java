package org.plumbline.app.loop;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.WallAnchor;

/// Hands on the inputs of several threads in the order of their time, as the engine and a recording want them.
///
/// A clip tells its samples in batches, some of them older than what others have told meanwhile. So every input waits
/// until all clips have told what came before it, or for as long as a silent clip is waited for.
/// What comes too late even so counts as of the moment of the last one that was handed on. Nothing is handed on
/// before the first tick. Not thread-safe: one thread owns it.
public final class InOrder implements Consumer<Input> {

    /// How long inputs wait for a clip's batch: twice what a loop takes that was held up.
    public static final Duration FOR_A_BATCH = Duration.ofMillis(200);

    private static final SampleTime NEVER = new SampleTime(Long.MIN_VALUE);

    private final Consumer<Input> next;
    private final Duration longestWait;
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>();
    private final Map<Sensor, SampleTime> told = new EnumMap<>(Sensor.class);
    private long number;
    private SampleTime last = NEVER;

    /// @param longestWait zero where there is no clip to wait for
    public InOrder(Consumer<Input> next, Duration longestWait) {
        this(next, longestWait, EnumSet.of(Sensor.IMU));
    }

    /// The same with other clips than the one on her clothes.
    ///
    /// @param clips that tell in batches
    public InOrder(Consumer<Input> next, Duration longestWait, Set<Sensor> clips) {
        this.next = next;
        this.longestWait = longestWait;
        clips.forEach(clip -> told.put(clip, NEVER));
    }

    @Override
    public void accept(Input input) {
        if (last.equals(NEVER) && input instanceof Input.Tick) {
            handOn(input);
            return;
        }
        waiting.add(new Waiting(input, number++));
        if (!last.equals(NEVER)) {
            handOnUpTo(waitedFor(input));
        }
    }

    /// Until when nothing can come any more that is older.
    private SampleTime waitedFor(Input input) {
        switch (input) {
            case Input.Imu _ -> told.replace(Sensor.IMU, input.at());
            case Input.WaistImu _ -> told.replace(Sensor.WAIST_IMU, input.at());
            default -> {}
        }
        var patience = new SampleTime(input.at().nanos() - longestWait.toNanos());
        return told.isEmpty() ? patience : later(patience, Collections.min(told.values()));
    }

    private static SampleTime later(SampleTime one, SampleTime other) {
        return one.isBefore(other) ? other : one;
    }

    private void handOnUpTo(SampleTime moment) {
        while (!waiting.isEmpty() && !moment.isBefore(waiting.element().at())) {
            var input = waiting.remove().input();
            handOn(input.at().isBefore(last) ? at(last, input) : input);
        }
    }

    private void handOn(Input input) {
        last = input.at();
        next.accept(input);
    }

    /// Compares itself: what `Comparator` puts together the JVM writes anew at each start.
    ///
    /// @param number breaks ties in the order of coming
    private record Waiting(Input input, long number) implements Comparable<Waiting> {
        SampleTime at() {
            return input.at();
        }

        @Override
        public int compareTo(Waiting other) {
            int moments = at().compareTo(other.at());
            return moments != 0 ? moments : Long.compare(number, other.number);
        }
    }

    private static Input at(SampleTime moment, Input input) {
        return switch (input) {
            case Input.Imu(var sample) ->
                new Input.Imu(new ImuSample(moment, sample.acceleration(), sample.angularRate()));
            case Input.WaistImu(var sample) ->
                new Input.WaistImu(new ImuSample(moment, sample.acceleration(), sample.angularRate()));
            case Input.Mat(var frame) -> new Input.Mat(at(moment, frame));
            case Input.Observed seen -> new Input.Observed(moment, seen.stance(), seen.steps());
            case Input.ObservedBody told -> new Input.ObservedBody(moment, told.body());
            case Input.Tick(var anchor) ->
                new Input.Tick(new WallAnchor(moment, anchor.wallTime(moment), anchor.synced()));
            case Input.SensorLost lost -> new Input.SensorLost(moment, lost.sensor(), lost.reason());
            case Input.SensorBack back -> new Input.SensorBack(moment, back.sensor());
            case Input.Asked asked -> new Input.Asked(moment, asked.wish());
        };
    }

    private static MatFrame at(SampleTime moment, MatFrame frame) {
        return new MatFrame(
                moment,
                IntStream.range(0, frame.cells()).mapToDouble(frame::load).toArray());
    }
}
