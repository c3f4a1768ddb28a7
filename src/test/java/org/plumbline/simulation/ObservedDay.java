package org.plumbline.simulation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.core.gait.GaitParams;
import org.plumbline.core.gait.GaitReading;
import org.plumbline.core.gait.GaitTracker;
import org.plumbline.core.orientation.InclinationFilter;
import org.plumbline.core.orientation.InclinationParams;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.Occupancy;
import org.plumbline.core.seat.SeatDetector;
import org.plumbline.core.seat.SeatParams;
import org.plumbline.simulation.sitter.Activity;

/// What the real drivers and detectors make of one simulated work day, beside the truth.
final class ObservedDay {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Map<Long, ObservedDay> SEEN = new ConcurrentHashMap<>();

    /// A change of activity, with the seconds the seat detector needs to confirm it.
    private static final Duration CHANGE = Duration.ofSeconds(6);

    final Map<Activity, Double> meanFlexion = new EnumMap<>(Activity.class);
    final DeskReader reader;
    long stepsCounted;
    long stepsTaken;
    long framesSettled;
    long framesWrong;

    private final InclinationFilter filter = new InclinationFilter(InclinationParams.DEFAULT);
    private final GaitTracker gait = new GaitTracker(GaitParams.DEFAULT);
    private final SeatDetector seat;
    private final Map<Activity, Long> samples = new EnumMap<>(Activity.class);
    private Activity activity = Activity.CLIP_ON_DESK;
    private SampleTime changed = new SampleTime(0);

    /// The days with an odd number are on a mat of eight cells, the others on one of four.
    private ObservedDay(long seed) {
        reader = new DeskReader(seed, MONDAY.atTime(8, 0), seed % 2 == 1 ? SimulatedMats.EIGHT : SimulatedMats.FOUR);
        seat = new SeatDetector(SeatParams.DEFAULT, reader.desk.matLayout());
        reader.live(Duration.ofHours(10), this::see, this::see);
        stepsTaken = reader.desk.stepsTaken();
    }

    /// Each seed's day is lived through once.
    static ObservedDay of(long seed) {
        return SEEN.computeIfAbsent(seed, ObservedDay::new);
    }

    private void see(ImuSample sample) {
        var up = filter.update(sample);
        GaitReading reading = gait.accept(sample, up);
        stepsCounted = reading.steps();
        follow(sample.at());
        if (isSettled(sample.at())) {
            var clip = reader.desk.mounting();
            double flexion = Math.toDegrees(Math.atan2(-up.dot(clip.forward()), up.dot(clip.up())));
            long count = samples.merge(activity, 1L, Long::sum);
            meanFlexion.merge(activity, flexion, (mean, next) -> mean + (next - mean) / count);
        }
    }

    private void see(MatFrame frame) {
        var occupancy = seat.accept(frame).occupancy();
        follow(frame.at());
        if (isSettled(frame.at()) && occupancy != Occupancy.UNKNOWN) {
            framesSettled++;
            framesWrong += (occupancy == Occupancy.OCCUPIED) == activity.isSeated() ? 0 : 1;
        }
    }

    private void follow(SampleTime at) {
        if (reader.desk.truth() != activity) {
            activity = reader.desk.truth();
            changed = at;
        }
    }

    private boolean isSettled(SampleTime at) {
        return at.since(changed).compareTo(CHANGE) > 0;
    }
}
