package org.plumbline.core.stance;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.gait.GaitReading;
import org.plumbline.core.gait.event.GaitEvent.Direction;
import org.plumbline.core.gait.event.GaitEvent.Transition;
import org.plumbline.core.gait.event.Wear;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.TrunkPosition.Seated;
import org.plumbline.core.stance.TrunkPosition.Up;

/// Infers what she does from the clip alone, where there is no mat.
///
/// A trunk sits as upright as it stands, so sitting is never seen, only inferred: she sits until she is seen to
/// stand up or to walk, and is up until she is seen to sit down or has not walked for long. Every answer that
/// says seated says so.
public final class TrunkStanceEstimator {

    private final TrunkStanceParams params;

    /// Put together once: while she stands for long it is said with every sample.
    private final String noWalk;

    private @Nullable TrunkPosition position;
    private @Nullable SampleTime lastWalked;
    private @Nullable SampleTime lastStirred;
    private @Nullable StanceEstimate estimate;

    public TrunkStanceEstimator(TrunkStanceParams params) {
        this.params = params;
        noWalk = Seated.INFERRED + "no walk for " + params.longestStanding().toMinutes() + " min";
    }

    /// What she does, after one more reading of how she moves.
    public StanceEstimate accept(SampleTime at, GaitReading gait) {
        if (!gait.known()) {
            restore(new TrunkStanceState(null, null, null, estimate));
            return answer(Stance.UNKNOWN, at, Basis.NONE, "the clip has told nothing for some seconds");
        }
        if (gait.wear() == Wear.NOT_WORN) {
            restore(new TrunkStanceState(null, null, null, estimate));
            return answer(Stance.NOT_WORN, at, Basis.TRUNK, "the clip has lain still as no trunk does");
        }
        if (gait.wear() == Wear.LYING) {
            restore(new TrunkStanceState(null, null, null, estimate));
            return answer(Stance.AWAY, at, Basis.TRUNK, "the trunk lies, or leans as nobody sits or stands");
        }
        var here = next(at, gait);
        position = here;
        lastWalked = walksLong(at, gait) ? at : lastWalked;
        lastStirred = gait.intensity() >= params.stirIntensity() ? at : lastStirred;
        return switch (here) {
            case Seated seated -> seated(at, seated);
            case Up up -> up(up, gait);
        };
    }

    /// Somebody who knows better said where she is: a mat, for as long as there is one.
    ///
    /// @return whether that was news
    public boolean learn(TrunkPosition known) {
        boolean news = position == null || position.getClass() != known.getClass();
        if (news) {
            position = known;
        }
        return news;
    }

    private TrunkPosition next(SampleTime at, GaitReading gait) {
        return switch (position) {
            case null -> new Seated(at, Seated.INFERRED + "nothing has shown her on her feet");
            case Seated here -> leave(at, here, gait);
            case Up here -> sit(at, here, gait);
        };
    }

    private TrunkPosition leave(SampleTime at, Seated here, GaitReading gait) {
        var rise = transition(gait, Direction.SIT_TO_STAND);
        if (rise != null) {
            return new Up(later(rise.start(), here.since()));
        }
        var walk = gait.walkingSince();
        return walk != null && walksLong(at, gait) ? new Up(later(walk, here.since())) : here;
    }

    /// Whether the present walk is long enough to show that she is on her feet.
    private boolean walksLong(SampleTime at, GaitReading gait) {
        var walk = gait.walkingSince();
        return walk != null && at.isAtLeast(params.shortestWalk(), walk);
    }

    private TrunkPosition sit(SampleTime at, Up here, GaitReading gait) {
        var sinking = transition(gait, Direction.STAND_TO_SIT);
        if (sinking != null && !gait.walking()) {
            return new Seated(
                    later(sinking.end(), here.since()), Seated.INFERRED + "the trunk sank as it does onto a seat");
        }
        var onFeet = lastWalked == null ? here.since() : later(lastWalked, here.since());
        return !gait.walking() && at.isMoreThan(params.longestStanding(), onFeet) ? new Seated(onFeet, noWalk) : here;
    }

    private static @Nullable Transition transition(GaitReading gait, Direction direction) {
        if (gait.events().isEmpty()) {
            return null; // nearly always, so that no sample costs an iterator
        }
        for (var event : gait.events()) {
            if (event instanceof Transition transition && transition.direction() == direction) {
                return transition;
            }
        }
        return null;
    }

    private StanceEstimate seated(SampleTime at, Seated seated) {
        if (lastStirred == null || lastStirred.isBefore(seated.since())) {
            return answer(Stance.SEATED_STILL, seated.since(), Basis.TRUNK, seated.reason());
        }
        return !at.isMoreThan(params.stirHold(), lastStirred)
                ? answer(Stance.SEATED_MOVING, lastStirred, Basis.TRUNK, seated.reason())
                : answer(Stance.SEATED_STILL, lastStirred, Basis.TRUNK, seated.reason());
    }

    private StanceEstimate up(Up up, GaitReading gait) {
        if (gait.walkingSince() != null) {
            return answer(Stance.WALKING, later(gait.walkingSince(), up.since()), Basis.TRUNK, "the clip feels steps");
        }
        var since = lastWalked == null ? up.since() : later(lastWalked, up.since());
        return answer(Stance.STANDING, since, Basis.TRUNK, "on her feet since she got up, no steps now");
    }

    /// The same estimate for as long as stance and reason last, so that its start does not creep.
    private StanceEstimate answer(Stance stance, SampleTime since, Basis basis, String reason) {
        var before = estimate;
        if (before != null && before.stance() == stance && before.reason().equals(reason)) {
            return before;
        }
        var now = new StanceEstimate(stance, since, basis, reason);
        estimate = now;
        return now;
    }

    private static SampleTime later(SampleTime one, SampleTime other) {
        return one.isBefore(other) ? other : one;
    }

    public TrunkStanceState state() {
        return new TrunkStanceState(position, lastWalked, lastStirred, estimate);
    }

    public void restore(TrunkStanceState state) {
        position = state.position();
        lastWalked = state.lastWalked();
        lastStirred = state.lastStirred();
        estimate = state.estimate();
    }
}
