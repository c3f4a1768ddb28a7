package org.plumbline.core.posture;

import java.util.List;
import org.plumbline.core.posture.PostureEvent.SlumpEnded;
import org.plumbline.core.posture.PostureEvent.SlumpStarted;
import org.plumbline.core.posture.PostureEvent.TiltEnded;
import org.plumbline.core.posture.PostureEvent.TiltStarted;
import org.plumbline.core.posture.PostureState.Held;
import org.plumbline.core.posture.PostureState.NotAvailable;
import org.plumbline.core.posture.PostureState.Tilting;
import org.plumbline.core.posture.PostureState.Unsettled;
import org.plumbline.core.posture.PostureState.Upright;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;

/// Tells a slump, a recline and a lean that last from a reach for the cup.
///
/// How far the trunk tilts says whether it counts; where it tilts to, on average over the hold, says as what. Single
/// readings sway too much to be asked for a direction.
///
/// | from    | what happens                   | to        | event          |
/// |---------|--------------------------------|-----------|----------------|
/// | Upright | tilt > `enterDegrees`          | Tilting   |                |
/// | Tilting | held for `minimumHold`         | Held      | Started        |
/// | Held    | another way for `minimumHold`  | Held      | Ended, Started |
/// | Tilting | tilt < `exitDegrees`           | Upright   |                |
/// | Held    | tilt < `exitDegrees`           | Upright   | Ended          |
/// | any     | not seated and settled, or gap | Unsettled | Ended if held  |
public final class PostureDetector {

    private static final Step UPRIGHT = Step.to(new Upright());
    private static final Step UNSETTLED = Step.to(new Unsettled());

    private final PostureParams params;

    /// The next state, and what became known on the way.
    public record Step(PostureState state, List<PostureEvent> events) {
        private static Step to(PostureState state, PostureEvent... events) {
            return new Step(state, List.of(events));
        }
    }

    public PostureDetector(PostureParams params) {
        this.params = params;
    }

    /// Where to begin with a clip worn there.
    public static PostureState start(Placement placement) {
        return switch (placement) {
            case UPPER_TRUNK -> new Unsettled();
            case WAIST -> new NotAvailable();
        };
    }

    /// The state after one more inclination.
    ///
    /// @param settled whether she is seated, has settled, and her upright is known
    public Step step(PostureState state, TrunkInclination trunk, boolean settled) {
        return switch (state) {
            case NotAvailable _ -> Step.to(state);
            case Tilting here when settled && !isGap(here.tilt(), trunk) -> tilting(here, trunk);
            case Held here when settled && !isGap(here.tilt(), trunk) -> held(here, trunk);
            case Held here
            when settled ->
                Step.to(fresh(trunk).state(), ended(here, here.tilt().last()));
            case Held here -> Step.to(new Unsettled(), ended(here, here.tilt().last()));
            case Unsettled _, Upright _, Tilting _ -> settled ? fresh(trunk) : UNSETTLED;
        };
    }

    private Step fresh(TrunkInclination trunk) {
        return trunk.tiltDegrees() > params.enterDegrees() ? Step.to(new Tilting(MeanTilt.of(trunk))) : UPRIGHT;
    }

    private Step tilting(Tilting here, TrunkInclination trunk) {
        MeanTilt tilt = here.tilt().plus(trunk);
        if (isOver(trunk)) {
            return UPRIGHT;
        }
        return isHeld(tilt) ? started(tilt) : Step.to(new Tilting(tilt));
    }

    private Step held(Held here, TrunkInclination trunk) {
        MeanTilt tilt = here.tilt().plus(trunk);
        if (isOver(trunk)) {
            return Step.to(new Upright(), ended(here, trunk.at()));
        }
        if (!isHeld(tilt)) {
            return Step.to(new Held(here.posture(), here.since(), tilt));
        }
        if (params.direction(tilt.mean()) == here.posture()) {
            return Step.to(new Held(here.posture(), here.since(), MeanTilt.of(trunk)));
        }
        var next = started(tilt);
        return new Step(
                next.state(), List.of(ended(here, tilt.since()), next.events().getFirst()));
    }

    private Step started(MeanTilt tilt) {
        TrunkInclination mean = tilt.mean();
        Posture posture = params.direction(mean);
        PostureEvent event = posture == Posture.SLUMPED
                ? new SlumpStarted(tilt.since(), mean.at(), mean.flexionDegrees(), mean.lumbarDegrees())
                : new TiltStarted(posture, tilt.since(), mean.at());
        return Step.to(new Held(posture, tilt.since(), MeanTilt.of(mean)), event);
    }

    private static PostureEvent ended(Held held, SampleTime end) {
        return held.posture() == Posture.SLUMPED
                ? new SlumpEnded(held.since(), end)
                : new TiltEnded(held.posture(), held.since(), end);
    }

    private boolean isOver(TrunkInclination trunk) {
        return trunk.tiltDegrees() < params.exitDegrees();
    }

    private boolean isHeld(MeanTilt tilt) {
        return tilt.last().isAtLeast(params.minimumHold(), tilt.since());
    }

    private boolean isGap(MeanTilt tilt, TrunkInclination next) {
        return next.at().isMoreThan(params.maximumGap(), tilt.last());
    }
}
