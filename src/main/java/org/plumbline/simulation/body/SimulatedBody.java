package org.plumbline.simulation.body;

import java.util.random.RandomGenerator;
import org.plumbline.core.sample.Vector3;

/// A body that is told what to do and moves as bodies do.
///
/// What it says of the clip is of one rigid motion: the angular rate is the derivative of the orientation that
/// gravity shows. Not thread-safe.
public final class SimulatedBody {

    private static final double GRAVITY = 9.806_65;

    /// A clip lying on its back on the table, as the trunk's pitch.
    private static final double LYING = -Math.PI / 2;

    /// How far the weight on the seat moves when she tucks the pelvis under, mm: an estimate.
    private static final double TUCKED = -15;

    /// How far the clip is off when it is put on again, rad, about each axis.
    private static final double ASKEW = Math.toRadians(2.5);

    private final ClipMounting usual;
    private final RandomGenerator random;
    private final Motion motion = new Motion();
    private final Follower pitch = new Follower(1.2);
    private final Follower roll = new Follower(1.2);
    private final Follower forward = new Follower(1);
    private final Follower left = new Follower(1);
    private final Follower pelvis = new Follower(2);
    private final Sway sway = new Sway();
    private final Gait gait;
    private final Transition transition;
    private ClipMounting clip;
    private boolean worn = true;
    private boolean seated;

    /// @param usual how she puts the clip on, within a few degrees
    public SimulatedBody(ClipMounting usual, RandomGenerator random) {
        this.usual = usual;
        this.clip = usual;
        this.random = random;
        this.gait = new Gait(random);
        this.transition = new Transition(random);
        sway.aim(1);
    }

    public void sitDown() {
        if (!seated) {
            transition.sitDown();
        }
        seated = true;
        gait.walk(false);
    }

    public void standUp() {
        if (seated) {
            transition.standUp();
        }
        seated = false;
    }

    /// Walking begins once she has got up.
    public void walk(boolean walks) {
        gait.walk(walks && transition.isOver());
    }

    /// Put on again, the clip sits a little differently.
    public void wearClip() {
        if (!worn) {
            worn = true;
            clip = usual.turned(new Vector3(askew(), askew(), askew()));
        }
        sway.aim(1);
    }

    /// Lays the clip on the table.
    public void layClipDown() {
        worn = false;
        sway.aim(0);
        hold(new Pose(LYING, 0, 0, 0));
    }

    private double askew() {
        return ASKEW * random.nextGaussian();
    }

    /// How the clip sits on her now.
    public ClipMounting mounting() {
        return clip;
    }

    /// Slowly tucks the pelvis under, as in a pelvic tilt, or lets it come back.
    public void tuckPelvis(boolean under) {
        pelvis.aim(under ? TUCKED : 0);
    }

    /// Moves into a pose within a second or so.
    public void hold(Pose pose) {
        pitch.aim(pose.pitch());
        roll.aim(pose.roll());
        forward.aim(pose.forward());
        left.aim(pose.left());
    }

    /// Ends every movement at once: for a jump over hours that nobody looked at.
    public void settle() {
        pitch.settle();
        roll.settle();
        forward.settle();
        left.settle();
        pelvis.settle();
        sway.settle();
        gait.settle();
        transition.settle();
    }

    /// Moves on by a fraction of a second.
    public void advance(double seconds) {
        pitch.advance(seconds);
        roll.advance(seconds);
        forward.advance(seconds);
        left.advance(seconds);
        pelvis.advance(seconds);
        sway.advance(seconds);
        gait.advance(seconds);
        transition.advance(seconds);
    }

    public boolean isTransitionOver() {
        return transition.isOver();
    }

    /// Steps taken since the beginning.
    public long steps() {
        return gait.steps();
    }

    /// Inclination of the trunk now, rad; forward positive.
    public double pitch() {
        return sum().pitch;
    }

    /// Share of her weight on the seat, 0 to 1.
    public double seatWeight() {
        return transition.weight();
    }

    /// Where the weight rests on the seat, mm forward of its middle; leaning takes it along.
    public double seatForward() {
        return forward.value() + 20 * pitch.value() + pelvis.value();
    }

    /// Where the weight rests on the seat, mm to the left of its middle.
    public double seatLeft() {
        return left.value() - 150 * roll.value();
    }

    /// What the clip feels, in its own frame: specific force in m/s², then angular rate in rad/s.
    public void feel(double[] six) {
        Motion now = sum();
        double sinePitch = Math.sin(now.pitch);
        double cosinePitch = Math.cos(now.pitch);
        double sineRoll = Math.sin(now.roll);
        double cosineRoll = Math.cos(now.roll);
        double rateX = now.rollRate - now.yawRate * sinePitch;
        double rateY = now.pitchRate * cosineRoll + now.yawRate * cosinePitch * sineRoll;
        double rateZ = -now.pitchRate * sineRoll + now.yawRate * cosinePitch * cosineRoll;
        double up = GRAVITY + now.up;
        double down = now.forward * sinePitch + up * cosinePitch;
        double lever = clip.leverMetres();
        six[0] = now.forward * cosinePitch - up * sinePitch + lever * (now.pitchAcceleration + rateX * rateZ);
        six[1] = now.left * cosineRoll + down * sineRoll + lever * (rateY * rateZ - now.rollAcceleration);
        six[2] = down * cosineRoll - now.left * sineRoll - lever * (rateX * rateX + rateY * rateY);
        six[3] = rateX;
        six[4] = rateY;
        six[5] = rateZ;
        toClip(six, 0);
        toClip(six, 3);
    }

    /// Turns three of them from the body frame into the clip's.
    private void toClip(double[] six, int first) {
        double x = six[first];
        double y = six[first + 1];
        double z = six[first + 2];
        six[first] =
                x * clip.forward().x() + y * clip.left().x() + z * clip.up().x();
        six[first + 1] =
                x * clip.forward().y() + y * clip.left().y() + z * clip.up().y();
        six[first + 2] =
                x * clip.forward().z() + y * clip.left().z() + z * clip.up().z();
    }

    private Motion sum() {
        motion.clear();
        motion.addPitch(pitch.value(), pitch.rate(), pitch.acceleration());
        motion.addRoll(roll.value(), roll.rate(), roll.acceleration());
        sway.addTo(motion);
        gait.addTo(motion);
        transition.addTo(motion);
        return motion;
    }
}
