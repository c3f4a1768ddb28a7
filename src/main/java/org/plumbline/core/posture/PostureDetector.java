package org.plumbline.core.posture;

import java.time.Duration;
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
/// How far the trunk tilts says whether it counts, the direction of the tilt says as what:
///
/// | from      | tilt                       | to        | event   |
/// |-----------|----------------------------|-----------|---------|
/// | Upright   | > `enterDegrees`           | Tilting   |         |
/// | Tilting   | another way                | Tilting   |         |
/// | Tilting   | held for `minimumHold`     | Held      | Started |
/// | Tilting   | < `exitDegrees`            | Upright   |         |
/// | Held      | < `exitDegrees`            | Upright   | Ended   |
/// | Held      | another way                | Tilting   | Ended   |
/// | any       | not seated and settled, gap | Unsettled | Ended if held |
public final class PostureDetector {

    private final PostureParams params;
    private final PostureDirection direction;

    /// The next state, and what became known on the way.
    public record Step(PostureState state, List<PostureEvent> events) {}

    public PostureDetector(PostureParams params) {
        this.params = params;
        direction = new PostureDirection(params);
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
        if (state instanceof NotAvailable) {
            return stay(state);
        }
        if (!settled) {
            return ended(state, trunk.at(), new Unsettled());
        }
        return switch (state) {
            case Tilting here when isGap(here.seen(), trunk.at()) -> stay(fresh(trunk));
            case Held here when isGap(here.seen(), trunk.at()) -> ended(here, here.seen(), fresh(trunk));
            case Tilting here -> tilting(here, trunk);
            case Held here -> held(here, trunk);
            case Upright _, Unsettled _, NotAvailable _ -> stay(fresh(trunk));
        };
    }

    private PostureState fresh(TrunkInclination trunk) {
        return trunk.tiltDegrees() > params.enterDegrees()
                ? new Tilting(direction.of(trunk), trunk.at(), trunk.at())
                : new Upright();
    }

    private Step tilting(Tilting here, TrunkInclination trunk) {
        if (isOver(trunk)) {
            return stay(new Upright());
        }
        if (!direction.stays(here.towards(), trunk)) {
            return stay(fresh(trunk));
        }
        if (isShorter(trunk.at().since(here.since()), params.minimumHold())) {
            return stay(new Tilting(here.towards(), here.since(), trunk.at()));
        }
        var held = new Held(here.towards(), here.since(), trunk.at());
        return new Step(held, List.of(started(held, trunk)));
    }

    private Step held(Held here, TrunkInclination trunk) {
        if (isOver(trunk)) {
            return ended(here, trunk.at(), new Upright());
        }
        return direction.stays(here.posture(), trunk)
                ? stay(new Held(here.posture(), here.since(), trunk.at()))
                : ended(here, trunk.at(), fresh(trunk));
    }

    private boolean isOver(TrunkInclination trunk) {
        return trunk.tiltDegrees() < params.exitDegrees();
    }

    private boolean isGap(SampleTime seen, SampleTime now) {
        return isShorter(params.maximumGap(), now.since(seen));
    }

    private static boolean isShorter(Duration a, Duration b) {
        return a.compareTo(b) < 0;
    }

    private static PostureEvent started(Held held, TrunkInclination trunk) {
        return held.posture() == Posture.SLUMPED
                ? new SlumpStarted(held.since(), trunk.at(), trunk.flexionDegrees())
                : new TiltStarted(held.posture(), held.since(), trunk.at());
    }

    private static Step ended(PostureState from, SampleTime end, PostureState to) {
        if (!(from instanceof Held held)) {
            return stay(to);
        }
        PostureEvent event = held.posture() == Posture.SLUMPED
                ? new SlumpEnded(held.since(), end)
                : new TiltEnded(held.posture(), held.since(), end);
        return new Step(to, List.of(event));
    }

    private static Step stay(PostureState state) {
        return new Step(state, List.of());
    }
}
