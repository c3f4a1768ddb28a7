package org.plumbline.core.gait.transition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.gait.event.GaitEvent.Direction;
import org.plumbline.core.gait.event.GaitEvent.QuickBend;
import org.plumbline.core.gait.event.GaitEvent.SitDownImpact;
import org.plumbline.core.gait.event.GaitEvent.Transition;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.Vector3;

/// Finds standing up and sitting down: one movement between two rests in which the trunk leans, and rises or sinks.
///
/// The way it went is told by how far the trunk rose. Cheap accelerometers are off by up to a tenth of gravity, more
/// in one posture than in the other, so a small rise or fall only confirms what must come next: whoever has just
/// sat down can only stand up.
public final class TransitionDetector {

    private final TransitionParams params;
    private final double tiltRate;
    private final Motion motion = new Motion();
    private @Nullable Movement open;
    private @Nullable Direction previous;

    public TransitionDetector(TransitionParams params) {
        this.params = params;
        this.tiltRate = Math.toRadians(params.tiltRate());
    }

    /// Takes one sample.
    ///
    /// @param up      the vertical, as a unit vector in the sensor frame
    /// @param seconds time since the sample before
    /// @param events  where to put what became known
    public void accept(ImuSample sample, Vector3 up, double seconds, List<GaitEvent> events) {
        var at = sample.at();
        double vertical = sample.acceleration().dot(up);
        double forceBefore = motion.force();
        motion.accept(vertical, up, seconds);
        boolean moving = motion.change() > params.accelerationChange() || motion.turning() > tiltRate;
        if (open == null && moving && seconds > 0) {
            open = new Movement(at, motion.up(), forceBefore);
        }
        if (open != null) {
            open.add(at, vertical, seconds);
            if (moving) {
                open.stillMoving(up, motion.turning());
            } else if (at.secondsSince(open.end()) > params.restSeconds()) {
                judge(open, events);
                open = null;
            }
        }
    }

    /// She walks: the way of the last transition tells nothing about the next one, since sitting down straight
    /// from walking has no rest before it and is not seen.
    public void walking() {
        previous = null;
    }

    /// Forgets the movement before a gap, and which way she was.
    public void interrupt() {
        restore(TransitionState.COLD);
    }

    private void judge(Movement movement, List<GaitEvent> events) {
        double seconds = movement.seconds();
        if (seconds < params.shortestSeconds() || seconds > params.longestSeconds()) {
            return;
        }
        double lean = movement.leanDegrees();
        if (lean > params.largestLean()) {
            bend(movement, lean, events);
        } else if (lean >= params.smallestLean()) {
            transition(movement, events);
        }
    }

    private void bend(Movement movement, double lean, List<GaitEvent> events) {
        if (movement.fastestDegreesPerSecond() >= params.quickRate()) {
            events.add(new QuickBend(movement.end(), lean));
        }
    }

    private void transition(Movement movement, List<GaitEvent> events) {
        var way = way(movement.riseMetres(motion.force()));
        previous = way;
        events.add(new Transition(movement.start(), movement.end(), way));
        if (way == Direction.STAND_TO_SIT) {
            events.add(new SitDownImpact(movement.end(), movement.peak(), movement.peak() >= params.hardPeak()));
        }
    }

    private Direction way(double riseMetres) {
        double rise = riseMetres - params.neutralMetres();
        if (previous != null && Math.abs(rise) < params.certainMetres()) {
            return previous.opposite();
        }
        return rise > 0 ? Direction.SIT_TO_STAND : Direction.STAND_TO_SIT;
    }

    public TransitionState state() {
        return new TransitionState(motion.state(), open == null ? null : open.state(), previous);
    }

    public void restore(TransitionState state) {
        motion.restore(state.motion());
        open = state.open() == null ? null : new Movement(state.open());
        previous = state.previous();
    }
}
