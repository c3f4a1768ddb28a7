package org.plumbline.core.gait.transition;

import org.plumbline.core.gait.transition.MovementState.Sums;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;

/// One movement of the trunk between two rests, followed without keeping its samples.
final class Movement {

    private final SampleTime start;
    private final Vector3 upBefore;
    private final double forceBefore;
    private SampleTime now;
    private double impulse;
    private double moment;
    private SampleTime end;
    private double impulseAtEnd;
    private double momentAtEnd;
    private double cosine;
    private double fastest;
    private double peak;

    Movement(SampleTime start, Vector3 upBefore, double forceBefore) {
        this(new MovementState(start, upBefore, forceBefore, new Sums(start, 0, 0), new Sums(start, 0, 0), 1, 0, 0));
    }

    Movement(MovementState state) {
        start = state.start();
        upBefore = state.upBefore();
        forceBefore = state.forceBefore();
        now = state.now().at();
        impulse = state.now().impulse();
        moment = state.now().moment();
        end = state.moving().at();
        impulseAtEnd = state.moving().impulse();
        momentAtEnd = state.moving().moment();
        cosine = state.cosine();
        fastest = state.fastest();
        peak = state.peak();
    }

    /// Takes one sample, which is at rest until [#stillMoving] says otherwise.
    void add(SampleTime at, double vertical, double seconds) {
        double force = vertical - forceBefore;
        impulse += force * seconds;
        moment += force * seconds * at.secondsSince(start);
        peak = Math.max(peak, force);
        now = at;
    }

    /// The last sample belongs to the movement.
    void stillMoving(Vector3 up, double turning) {
        end = now;
        impulseAtEnd = impulse;
        momentAtEnd = moment;
        cosine = Math.min(cosine, up.dot(upBefore) / upBefore.norm());
        fastest = Math.max(fastest, turning);
    }

    SampleTime start() {
        return start;
    }

    SampleTime end() {
        return end;
    }

    double seconds() {
        return end.secondsSince(start);
    }

    double leanDegrees() {
        return Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1)));
    }

    double fastestDegreesPerSecond() {
        return Math.toDegrees(fastest);
    }

    /// Largest vertical acceleration over that at rest, m/s².
    double peak() {
        return peak;
    }

    /// How far the trunk rose, negative where it sank, m.
    ///
    /// The trunk rests before and after, so the velocity is 0 at both ends and the mean acceleration is the clip's
    /// own error. That error differs with the posture; it is taken to change evenly from the one to the other.
    ///
    /// @param forceAfter vertical acceleration at rest after it, gravity included, m/s²
    double riseMetres(double forceAfter) {
        double seconds = seconds();
        return impulseAtEnd * seconds / 2 - momentAtEnd + (forceAfter - forceBefore) * seconds * seconds / 12;
    }

    MovementState state() {
        return new MovementState(
                start,
                upBefore,
                forceBefore,
                new Sums(now, impulse, moment),
                new Sums(end, impulseAtEnd, momentAtEnd),
                cosine,
                fastest,
                peak);
    }
}
