package org.plumbline.simulation.week;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Input;
import org.plumbline.core.posture.Body;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.Stance;

/// How she is and holds herself, and what of it the sensors see.
final class Posing {

    private final Consumer<Input> out;
    private Stance stance = Stance.AWAY;
    private @Nullable SampleTime slumpedSince;
    private @Nullable SampleTime weightMovedAt;
    private @Nullable SampleTime unevenSince;
    private @Nullable SampleTime standingSince;
    private boolean blind;
    private boolean clip = true;
    private boolean mat = true;

    Posing(Consumer<Input> out) {
        this.out = out;
    }

    Stance stance() {
        return stance;
    }

    void reset() {
        stance = Stance.AWAY;
        slumpedSince = null;
        weightMovedAt = null;
        unevenSince = null;
        standingSince = null;
        blind = false;
        clip = true;
        mat = true;
    }

    void take(SampleTime now, Stance next) {
        if (next.isSeated() != stance.isSeated()) {
            slumpedSince = null;
            unevenSince = null;
            weightMovedAt = next.isSeated() ? now : null;
        }
        if (next != Stance.STANDING || stance != Stance.STANDING) {
            standingSince = next == Stance.STANDING ? now : null;
        }
        stance = next;
        tell(now);
    }

    void slump(SampleTime now, boolean slumped) {
        slumpedSince = slumped ? now : null;
        tell(now);
    }

    void shift(SampleTime now) {
        weightMovedAt = now;
        unevenSince = null;
        tell(now);
    }

    void lean(SampleTime now) {
        unevenSince = now;
        tell(now);
    }

    /// Nothing answers any more, or all does again.
    void blind(SampleTime now, boolean unseen) {
        blind = unseen;
        tell(now);
    }

    /// The clip is left on the desk, or worn again.
    void clip(SampleTime now, boolean worn) {
        clip = worn;
        tell(now);
    }

    /// The mat is unplugged or left at home, or lies on the chair again.
    void mat(SampleTime now, boolean there) {
        mat = there;
        tell(now);
    }

    /// Tells everything anew, as sensors do that have just been switched on.
    void tell(SampleTime now) {
        out.accept(new Input.Observed(now, seen(), 0));
        out.accept(new Input.ObservedBody(now, body()));
    }

    private Stance seen() {
        if (blind) {
            return Stance.UNKNOWN;
        }
        boolean onFeet = stance == Stance.STANDING || stance == Stance.WALKING;
        return onFeet && !clip ? Stance.NOT_WORN : stance;
    }

    private Body body() {
        if (blind) {
            return Body.UNKNOWN;
        }
        boolean weighed = mat && stance.isSeated();
        return new Body(
                clip && stance.isSeated() ? posture() : Posture.UNKNOWN,
                clip ? slumpedSince : null,
                weighed ? weightMovedAt : null,
                weighed ? Double.valueOf(unevenSince == null ? 0.5 : 0.65) : null,
                weighed ? unevenSince : null,
                clip ? standingSince : null);
    }

    private Posture posture() {
        return slumpedSince == null ? Posture.UPRIGHT : Posture.SLUMPED;
    }
}
