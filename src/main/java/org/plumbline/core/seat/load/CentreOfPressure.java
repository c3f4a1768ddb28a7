package org.plumbline.core.seat.load;

/// A point on the seat, or the way from one to another: x forward, y to her left, millimetres.
public record CentreOfPressure(double xMm, double yMm) {

    public CentreOfPressure minus(CentreOfPressure other) {
        return new CentreOfPressure(xMm - other.xMm, yMm - other.yMm);
    }

    public double distance(CentreOfPressure other) {
        return Math.hypot(xMm - other.xMm, yMm - other.yMm);
    }

    /// The point `share` of the way from here to there, but no further than `most` millimetres.
    public CentreOfPressure towards(CentreOfPressure there, double share, double most) {
        double way = share * distance(there);
        double kept = way > most ? share * most / way : share;
        return new CentreOfPressure(xMm + kept * (there.xMm - xMm), yMm + kept * (there.yMm - yMm));
    }
}
