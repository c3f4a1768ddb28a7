package org.plumbline.simulation.body;

import java.util.random.RandomGenerator;

/// Walking: two steps a stride, each a bounce of the trunk with its harmonics.
///
/// Amplitudes are those of an indoor walk at the trunk: 2 to 3 m/s² up and down at 1.8 steps a second.
final class Gait {

    private static final double DEGREE = Math.toRadians(1);
    private static final double STEPS_HERTZ = 1.8;
    private static final double UP = 2.4;
    private static final double FORWARD = 0.9;
    private static final double LEFT = 0.7;
    private static final double PITCH = 1.2 * DEGREE;
    private static final double ROLL = 2 * DEGREE;
    private static final double YAW = 4 * DEGREE;

    /// Below this strength a step is a shuffle that nobody would count.
    private static final double STEP_STRENGTH = 0.5;

    private final RandomGenerator random;

    /// 0 standing, 1 walking.
    private final Follower strength = new Follower(0.8);

    private final Follower vigour = new Follower(1);
    private final Follower cadence = new Follower(2);
    private final Follower heading = new Follower(1.5);

    private boolean walking;
    private double phase;
    private double headingTarget;
    private double untilTurn;
    private long steps;

    Gait(RandomGenerator random) {
        this.random = random;
    }

    void walk(boolean walks) {
        if (walks && !walking) {
            phase = 0;
            untilTurn = 4;
            newStep();
            vigour.settle();
            cadence.settle();
        }
        walking = walks;
        strength.aim(walks ? 1 : 0);
    }

    void settle() {
        strength.settle();
    }

    /// Steps taken since the beginning.
    long steps() {
        return steps;
    }

    void advance(double seconds) {
        strength.advance(seconds);
        heading.advance(seconds);
        if (strength.value() < 1e-4) {
            return;
        }
        vigour.advance(seconds);
        cadence.advance(seconds);
        turn(seconds);
        double before = phase;
        phase += Math.PI * cadence.value() * seconds;
        if ((before < Math.PI && phase >= Math.PI) || phase >= 2 * Math.PI) {
            phase %= 2 * Math.PI;
            newStep();
            steps += strength.value() > STEP_STRENGTH ? 1 : 0;
        }
    }

    private void newStep() {
        cadence.aim(STEPS_HERTZ * (1 + 0.03 * random.nextGaussian()));
        vigour.aim(1 + 0.08 * random.nextGaussian());
    }

    private void turn(double seconds) {
        untilTurn -= seconds;
        if (walking && untilTurn < 0) {
            untilTurn = random.nextDouble(5, 20);
            headingTarget += random.nextDouble(-2, 2);
            heading.aim(headingTarget);
        }
    }

    void addTo(Motion motion) {
        motion.yawRate += heading.rate();
        double gain = strength.value();
        if (gain < 1e-4) {
            return;
        }
        double strideRate = Math.PI * cadence.value();
        double sine = Math.sin(phase);
        double cosine = Math.cos(phase);
        double sineStep = 2 * sine * cosine;
        double cosineStep = cosine * cosine - sine * sine;
        bounce(motion, gain * vigour.value(), sineStep, cosineStep);
        motion.left += gain * vigour.value() * LEFT * sine;
        double gainRate = strength.rate();
        motion.addPitch(
                gain * PITCH * sineStep,
                gainRate * PITCH * sineStep + gain * PITCH * 2 * strideRate * cosineStep,
                -gain * PITCH * 4 * strideRate * strideRate * sineStep);
        motion.addRoll(
                gain * ROLL * cosine,
                gainRate * ROLL * cosine - gain * ROLL * strideRate * sine,
                -gain * ROLL * strideRate * strideRate * cosine);
        motion.yawRate += gain * YAW * strideRate * cosine;
    }

    /// The step frequency and its second and third harmonic.
    private static void bounce(Motion motion, double gain, double sine, double cosine) {
        double sine2 = 2 * sine * cosine;
        double cosine2 = cosine * cosine - sine * sine;
        double sine3 = sine2 * cosine + cosine2 * sine;
        motion.up += gain * UP * (sine + 0.3 * cosine2 + 0.12 * sine3);
        motion.forward += gain * FORWARD * (cosine + 0.3 * sine2);
    }
}
