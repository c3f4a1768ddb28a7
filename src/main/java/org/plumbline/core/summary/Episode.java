package org.plumbline.core.summary;

import java.time.Instant;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;

/// A stretch of the day in one stance.
///
/// @param slumped whether she was slumped throughout; only ever true while seated
/// @param start   when it began
/// @param end     when it ended, or up to when it is known to last; never before `start`
/// @param reason  why the stance is believed, in words she can read
public record Episode(Stance stance, Basis basis, boolean slumped, Instant start, Instant end, String reason) {

    public Episode {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("end " + end + " must not be before start " + start);
        }
        if (slumped && !stance.isSeated()) {
            throw new IllegalArgumentException("slumped is for seated stances only, not for " + stance);
        }
    }

    /// The same between other bounds.
    public Episode within(Instant newStart, Instant newEnd) {
        return new Episode(stance, basis, slumped, newStart, newEnd, reason);
    }

    /// The same with the trunk slumped, where that can be.
    public Episode withSlump() {
        return new Episode(stance, basis, stance.isSeated(), start, end, reason);
    }
}
