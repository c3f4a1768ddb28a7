package org.plumbline.simulation.body;

/// What the trunk and the weight on the seat go to when she settles.
///
/// @param pitch    of the trunk, rad; forward positive
/// @param roll     of the trunk, rad; to the right positive
/// @param forward  shift of the weight on the seat, mm
/// @param left     shift of the weight on the seat, mm
public record Pose(double pitch, double roll, double forward, double left) {

    public static final Pose UPRIGHT = new Pose(0, 0, 0, 0);

    /// From degrees, which are easier to read.
    public static Pose degrees(double pitch, double roll, double forward, double left) {
        return new Pose(Math.toRadians(pitch), Math.toRadians(roll), forward, left);
    }

    public Pose plus(Pose other) {
        return new Pose(pitch + other.pitch, roll + other.roll, forward + other.forward, left + other.left);
    }
}
