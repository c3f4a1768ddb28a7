package org.plumbline.core.bout;

import java.time.Duration;

/// What time off the seat must hold to count as a walk break.
///
/// Time in which nothing could tell whether she walked is given the benefit of the doubt: a reminder
/// right after a break is worse than one too few.
///
/// @param offSeat how long the seat must be empty. Default 2 min, range 1-10 min (coaching plan: 2-5 min)
/// @param walking how much of it must be walked. Default 1 min, at most `offSeat`: eight people's two minutes of
/// walking
///                were felt as 114 to 118 s, and the way to the kitchen and back has a stop in it
public record BreakRule(Duration offSeat, Duration walking) {

    public static final BreakRule DEFAULT = new BreakRule(Duration.ofMinutes(2), Duration.ofMinutes(1));

    public BreakRule {
        if (!offSeat.isPositive()) {
            throw new IllegalArgumentException("offSeat must be positive: " + offSeat);
        }
        if (walking.isNegative() || walking.compareTo(offSeat) > 0) {
            throw new IllegalArgumentException("walking must be 0 to offSeat (%s): %s".formatted(offSeat, walking));
        }
    }

    /// Whether an absence counts in full.
    public boolean counts(Duration length, Duration walked, Duration unseen) {
        return credit(length, walked, unseen) >= 1;
    }

    /// How much of a walk break it was, 0 to 1: half for the time off the seat, half for the walking.
    public double credit(Duration length, Duration walked, Duration unseen) {
        return 0.5 * share(length, offSeat) + 0.5 * share(walked.plus(unseen), walking);
    }

    /// How far an absence is verified so far.
    public BreakRung rung(Absence absence) {
        if (counts(absence.length(), absence.walked(), absence.unseen())) {
            return BreakRung.WALKED;
        }
        return absence.length().compareTo(absence.unseen()) > 0 ? BreakRung.UPRIGHT : BreakRung.SEAT_EMPTY;
    }

    private static double share(Duration part, Duration whole) {
        return part.compareTo(whole) >= 0 ? 1 : (double) part.toNanos() / whole.toNanos();
    }
}
