package org.plumbline.simulation.sitter;

import java.util.random.RandomGenerator;
import org.plumbline.simulation.body.Pose;

/// Small changes of pose: fidgets every half minute or so, and shifts of weight that last some minutes.
final class Restlessness {

    private static final double FIDGET_SECONDS = 30;
    private static final double SHIFT_SECONDS = 480;

    private final RandomGenerator random;
    private Pose shift = Pose.UPRIGHT;
    private double untilFidget;
    private double untilShift;

    Restlessness(RandomGenerator random) {
        this.random = random;
    }

    /// She settles anew: the next fidget comes later.
    void reset() {
        shift = Pose.UPRIGHT;
        untilFidget = wait(FIDGET_SECONDS);
        untilShift = wait(SHIFT_SECONDS);
    }

    /// Whether it is time to move.
    boolean isDue(double seconds) {
        untilFidget -= seconds;
        untilShift -= seconds;
        return untilFidget <= 0;
    }

    /// What to add to the pose from now on.
    Pose move() {
        untilFidget = wait(FIDGET_SECONDS);
        if (untilShift <= 0) {
            untilShift = wait(SHIFT_SECONDS);
            double side = random.nextBoolean() ? 1 : -1;
            double left = side * random.nextDouble(12, 28);
            shift = Pose.degrees(0, -left / 8, 8 * random.nextGaussian(), left);
        }
        return shift.plus(Pose.degrees(
                2 * random.nextGaussian(),
                random.nextGaussian(),
                4 * random.nextGaussian(),
                4 * random.nextGaussian()));
    }

    private double wait(double meanSeconds) {
        return 3 + meanSeconds * random.nextExponential();
    }
}
