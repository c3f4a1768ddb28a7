package org.plumbline.core.summary;

import org.plumbline.core.stance.Stance;

/// How long each stance lasted within a span, in seconds.
public record StanceSeconds(
        double seatedStill,
        double seatedMoving,
        double standing,
        double walking,
        double away,
        double notWorn,
        double unknown) {

    public static final StanceSeconds ZERO = new StanceSeconds(0, 0, 0, 0, 0, 0, 0);

    /// All of `seconds` in one stance.
    public static StanceSeconds of(Stance stance, double seconds) {
        return switch (stance) {
            case SEATED_STILL -> new StanceSeconds(seconds, 0, 0, 0, 0, 0, 0);
            case SEATED_MOVING -> new StanceSeconds(0, seconds, 0, 0, 0, 0, 0);
            case STANDING -> new StanceSeconds(0, 0, seconds, 0, 0, 0, 0);
            case WALKING -> new StanceSeconds(0, 0, 0, seconds, 0, 0, 0);
            case AWAY -> new StanceSeconds(0, 0, 0, 0, seconds, 0, 0);
            case NOT_WORN -> new StanceSeconds(0, 0, 0, 0, 0, seconds, 0);
            case UNKNOWN -> new StanceSeconds(0, 0, 0, 0, 0, 0, seconds);
        };
    }

    public StanceSeconds plus(StanceSeconds other) {
        return new StanceSeconds(
                seatedStill + other.seatedStill,
                seatedMoving + other.seatedMoving,
                standing + other.standing,
                walking + other.walking,
                away + other.away,
                notWorn + other.notWorn,
                unknown + other.unknown);
    }

    public double seated() {
        return seatedStill + seatedMoving;
    }

    public double total() {
        return seated() + standing + walking + away + notWorn + unknown;
    }

    /// Share of the time that is known, 0 to 1; none of nothing.
    public double coverage() {
        double total = total();
        return total > 0 ? (total - unknown) / total : 0;
    }
}
