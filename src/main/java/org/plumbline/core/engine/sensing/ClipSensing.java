package org.plumbline.core.engine.sensing;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.gait.GaitTracker;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.gait.event.Wear;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.posture.PostureDetector;
import org.plumbline.core.posture.PostureState;
import org.plumbline.core.posture.TrunkInclination;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.seat.Occupancy;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.stance.TrunkPosition.Seated;
import org.plumbline.core.stance.TrunkPosition.Up;
import org.plumbline.core.stance.TrunkStanceEstimator;

/// Everything that is read from the main clip: gait, what the trunk alone tells, posture.
final class ClipSensing {

    /// Posture changes over seconds; ten looks in each are plenty.
    private static final Duration LOOK = Duration.ofMillis(100);

    private final SensingParams.Clip params;
    private final CalibratedClip clip;
    private final GaitTracker gait;
    private final TrunkStanceEstimator trunk;
    private final PostureDetector postures;
    private PostureState posture;
    private @Nullable StanceEstimate conclusion;
    private @Nullable SampleTime looked;
    private long counted;

    ClipSensing(SensingParams sensing) {
        params = sensing.clip();
        clip = new CalibratedClip(Sensor.IMU, params);
        gait = new GaitTracker(params.gait());
        trunk = new TrunkStanceEstimator(params.stance());
        postures = new PostureDetector(params.posture());
        posture = PostureDetector.start(sensing.placement());
    }

    /// Takes one sample.
    ///
    /// @param movements where to put what became known of how she moves
    /// @return whether it is time to look at stance and posture again
    boolean accept(ImuSample sample, List<GaitEvent> movements) {
        var reading = gait.accept(sample, clip.accept(sample));
        if (!reading.events().isEmpty()) {
            movements.addAll(reading.events());
        }
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
        return clip.isSilent(now) ? null : conclusion;
    }

    /// The mat knows better whether she sits: what is concluded without it later starts from there.
    void seatSays(Occupancy occupancy, SampleTime since) {
        boolean news = switch (occupancy) {
            case OCCUPIED -> trunk.learn(new Seated(since, Seated.INFERRED + "the mat said so last"));
            case EMPTY -> trunk.learn(new Up(since));
            case OBJECT, UNKNOWN -> false;
        };
        var last = clip.last();
        if (news && last != null) {
            conclusion = trunk.accept(last, gait.reading());
        }
    }

    void calibrate() {
        clip.calibrate();
    }

    /// Looks at calibration and posture, given what she does.
    ///
    /// @param waistDegrees flexion seen at the waist; null where no clip tells it
    void look(StanceEstimate stance, SampleTime now, @Nullable Double waistDegrees, List<Effect> effects) {
        if (isOff()) {
            clip.unclipped();
        }
        clip.follow(now, stance.stance() == Stance.SEATED_STILL, effects);
        boolean settled = !clip.isSilent(now)
                && stance.stance().isSeated()
                && clip.settled()
                && now.isAtLeast(params.settle(), stance.since());
        var lean = clip.lean(now);
        var step = lean == null
                ? postures.step(posture, new TrunkInclination(now, 0, 0), false)
                : postures.step(posture, lean.beside(waistDegrees), settled);
        posture = step.state();
        if (!step.events().isEmpty()) {
            step.events().forEach(event -> effects.add(new Effect.Posture(event)));
        }
    }

    /// How it leans from her upright; null where that is not known.
    @Nullable TrunkInclination lean(SampleTime now) {
        return clip.lean(now);
    }

    /// Whether the clip has been taken off.
    boolean isOff() {
        return gait.reading().wear() == Wear.NOT_WORN;
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
        clip.lost();
    }

    SensingState.Clip state() {
        return new SensingState.Clip(clip.state(), gait.state(), trunk.state(), posture, conclusion, looked, counted);
    }

    void restore(SensingState.Clip state) {
        clip.restore(state.clip());
        gait.restore(state.gait());
        trunk.restore(state.stance());
        posture = state.posture();
        conclusion = state.conclusion();
        looked = state.looked();
        counted = state.counted();
    }
}
