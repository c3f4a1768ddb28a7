package org.plumbline.core.gait;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.gait.event.Wear;
import org.plumbline.core.gait.step.WalkTracker;
import org.plumbline.core.gait.transition.TransitionDetector;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;

/// Follows how she moves, from the acceleration of the clip and the direction of up.
///
/// Takes any rate from 20 to 200 Hz and uneven time stamps. Behind a gap nothing goes on: a walk ends with the
/// last step seen, and for a while nothing is known.
public final class GaitTracker {

    /// Samples must have come for this long before standing still can be told from not knowing, s.
    private static final double KNOWN_AFTER_SECONDS = 2;

    /// A reading is put together anew at least this often, for its intensity, s.
    private static final double READING_SECONDS = 1;

    private final WalkTracker walk;
    private final TransitionDetector transitions;
    private final WearDetector wearDetector;
    private final Intensity intensity;
    private final Steadiness steadiness;
    private final double longestGapSeconds;
    private final List<GaitEvent> events = new ArrayList<>(4);
    private @Nullable SampleTime lastSample;
    private @Nullable SampleTime since;
    private Wear wear = Wear.WORN;
    private GaitReading reading = GaitReading.UNKNOWN;
    private @Nullable SampleTime readingAt;

    public GaitTracker(GaitParams params) {
        this.walk = new WalkTracker(params.walk());
        this.transitions = new TransitionDetector(params.transition());
        this.wearDetector = new WearDetector(params.wear());
        this.intensity = new Intensity(params.intensitySeconds());
        this.steadiness = new Steadiness(params.steadySeconds(), params.steadyDegrees());
        this.longestGapSeconds = params.longestGap().toNanos() * 1e-9;
    }

    /// Takes one sample; one that is not later than the sample before is left out.
    ///
    /// @param up the vertical, as a unit vector in the sensor frame
    public GaitReading accept(ImuSample sample, Vector3 up) {
        var at = sample.at();
        if (lastSample == null || since == null) {
            since = at;
            return follow(sample, up, 0);
        }
        double seconds = at.secondsSince(lastSample);
        if (seconds <= 0) {
            return reading.withoutEvents();
        }
        if (seconds > longestGapSeconds) {
            since = at;
            walk.interrupt(events);
            intensity.restore(IntensityState.COLD);
            steadiness.restore(SteadinessState.COLD);
            transitions.interrupt();
            wearDetector.restore(wearDetector.state().afterGap());
            return follow(sample, up, 0);
        }
        return follow(sample, up, seconds);
    }

    private GaitReading follow(ImuSample sample, Vector3 up, double seconds) {
        lastSample = sample.at();
        double vertical = sample.acceleration().dot(up);
        intensity.accept(sample.acceleration(), vertical, seconds);
        walk.accept(sample.at(), vertical, seconds, events);
        if (!steadiness.accept(up, seconds)) {
            walk.breakOff(events);
        }
        transitions.accept(sample, up, seconds, events);
        boolean walking = walk.walkingSince() != null;
        if (walking) {
            transitions.walking();
        }
        wear = wearDetector.accept(sample.at(), up, walking);
        if (isStale(sample.at())) {
            reading = read(sample.at());
            readingAt = sample.at();
            events.clear();
        }
        return reading;
    }

    private boolean isStale(SampleTime at) {
        return readingAt == null
                || !events.isEmpty()
                || !reading.events().isEmpty()
                || reading.wear() != wear
                || reading.steps() != walk.totalSteps()
                || !Objects.equals(reading.walkingSince(), walk.walkingSince())
                || at.secondsSince(readingAt) >= READING_SECONDS;
    }

    private GaitReading read(SampleTime at) {
        boolean known = since != null && at.secondsSince(since) >= KNOWN_AFTER_SECONDS;
        return new GaitReading(
                known,
                walk.walkingSince(),
                walk.totalSteps(),
                walk.cadencePerMinute(),
                intensity.metresPerSecondSquared(),
                wear,
                List.copyOf(events));
    }

    /// What was read last, without what became known then.
    public GaitReading reading() {
        return reading.withoutEvents();
    }

    public GaitState state() {
        return new GaitState(
                lastSample,
                since,
                walk.state(),
                transitions.state(),
                intensity.state(),
                steadiness.state(),
                wearDetector.state(),
                wear,
                reading,
                readingAt);
    }

    public void restore(GaitState state) {
        lastSample = state.lastSample();
        since = state.since();
        walk.restore(state.walk());
        transitions.restore(state.transitions());
        intensity.restore(state.intensity());
        steadiness.restore(state.steadiness());
        wearDetector.restore(state.wearing());
        wear = state.wear();
        reading = state.reading();
        readingAt = state.readingAt();
        events.clear();
    }
}
