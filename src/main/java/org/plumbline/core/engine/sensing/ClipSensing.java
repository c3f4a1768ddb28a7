package org.plumbline.core.engine.sensing;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.calibration.CalibrationReading;
import org.plumbline.core.calibration.CalibrationState;
import org.plumbline.core.calibration.CalibrationTracker;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.gait.GaitTracker;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.gait.event.Wear;
import org.plumbline.core.orientation.InclinationFilter;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.posture.PostureDetector;
import org.plumbline.core.posture.PostureState;
import org.plumbline.core.posture.TrunkInclination;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.Occupancy;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.stance.TrunkPosition.Seated;
import org.plumbline.core.stance.TrunkPosition.Up;
import org.plumbline.core.stance.TrunkStanceEstimator;

/// Everything that is read from the clip: inclination, gait, calibration, posture.
final class ClipSensing {

    /// Posture changes over seconds; ten looks in each are plenty.
    private static final Duration LOOK = Duration.ofMillis(100);

    private final SensingParams.Clip params;
    private final InclinationFilter inclination;
    private final GaitTracker gait;
    private final TrunkStanceEstimator trunk;
    private final CalibrationTracker calibrations;
    private final PostureDetector postures;
    private CalibrationState calibration = CalibrationTracker.start();
    private PostureState posture;
    private @Nullable StanceEstimate conclusion;
    private @Nullable SampleTime last;
    private @Nullable SampleTime looked;
    private long counted;
    private double force;

    ClipSensing(SensingParams sensing) {
        params = sensing.clip();
        inclination = new InclinationFilter(params.inclination());
        gait = new GaitTracker(params.gait());
        trunk = new TrunkStanceEstimator(params.stance());
        calibrations = new CalibrationTracker(params.calibration());
        postures = new PostureDetector(params.posture());
        posture = PostureDetector.start(sensing.placement());
    }

    /// Takes one sample.
    ///
    /// @param movements where to put what became known of how she moves
    /// @return whether it is time to look at stance and posture again
    boolean accept(ImuSample sample, List<GaitEvent> movements) {
        var up = inclination.update(sample);
        var reading = gait.accept(sample, up);
        movements.addAll(reading.events());
        last = sample.at();
        force = sample.acceleration().norm();
        var before = conclusion;
        var after = trunk.accept(sample.at(), reading);
        conclusion = after;
        boolean look = looked == null
                || sample.at().isAtLeast(LOOK, looked)
                || before == null
                || before.stance() != after.stance();
        if (look) {
            looked = sample.at();
        }
        return look;
    }

    /// What the clip alone would say; null when it is silent.
    @Nullable StanceEstimate conclusion(SampleTime now) {
        return isSilent(now) ? null : conclusion;
    }

    /// The mat knows better whether she sits: what is concluded without it later starts from there.
    void seatSays(Occupancy occupancy, SampleTime since) {
        boolean news = switch (occupancy) {
            case OCCUPIED -> trunk.learn(new Seated(since, Seated.INFERRED + "the mat said so last"));
            case EMPTY -> trunk.learn(new Up(since));
            case OBJECT, UNKNOWN -> false;
        };
        if (news && last != null) {
            conclusion = trunk.accept(last, gait.reading());
        }
    }

    void calibrate() {
        calibration = calibrations.begin(calibration);
    }

    /// Looks at calibration and posture, given what she does.
    void look(StanceEstimate stance, SampleTime now, List<Effect> effects) {
        if (gait.reading().wear() == Wear.NOT_WORN) {
            calibration = calibrations.unclipped(calibration);
        }
        boolean seated = !isSilent(now) && stance.stance().isSeated() && inclination.settled();
        if (!isSilent(now)) {
            boolean still = seated && stance.stance() == Stance.SEATED_STILL;
            follow(new CalibrationReading(now, inclination.up(), force, inclination.gyroBias(), still), effects);
        }
        boolean settled = seated && now.isAtLeast(params.settle(), stance.since());
        var step = postures.step(posture, lean(now), settled && calibration.calibration() != null);
        posture = step.state();
        tell(step.events(), Effect.Posture::new, effects);
    }

    private void follow(CalibrationReading reading, List<Effect> effects) {
        var step = calibrations.step(calibration, reading);
        calibration = step.state();
        tell(step.events(), event -> new Effect.Calibration(reading.at(), event), effects);
    }

    /// Mostly there is nothing to tell, and then no iterator is made for it many times a second.
    private static <E> void tell(List<E> events, Function<E, Effect> as, List<Effect> effects) {
        if (!events.isEmpty()) {
            events.forEach(event -> effects.add(as.apply(event)));
        }
    }

    private TrunkInclination lean(SampleTime now) {
        var known = calibration.calibration();
        return known == null ? new TrunkInclination(now, 0, 0) : known.inclination(now, inclination.up());
    }

    Posture posture() {
        return posture.posture();
    }

    /// Since when she has been slumped, reclined or leaning; else null.
    @Nullable SampleTime postureSince() {
        return posture instanceof PostureState.Held held ? held.since() : null;
    }

    /// Steps since this was asked last.
    long takeSteps() {
        long all = gait.reading().steps();
        long fresh = all - counted;
        counted = all;
        return fresh;
    }

    void lost() {
        last = null;
    }

    private boolean isSilent(SampleTime now) {
        return last == null || now.isMoreThan(params.staleAfter(), last);
    }

    SensingState.Clip state() {
        return new SensingState.Clip(
                inclination.state(),
                gait.state(),
                trunk.state(),
                calibration,
                posture,
                conclusion,
                last,
                looked,
                force,
                counted);
    }

    void restore(SensingState.Clip state) {
        inclination.restore(state.inclination());
        gait.restore(state.gait());
        trunk.restore(state.stance());
        calibration = state.calibration();
        posture = state.posture();
        conclusion = state.conclusion();
        last = state.last();
        looked = state.looked();
        force = state.force();
        counted = state.counted();
    }
}
