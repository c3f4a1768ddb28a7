package org.plumbline.core.bout;

import java.time.Duration;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.Stance;

/// Time off the seat, and how much of it was walked.
///
/// @param start  when the seat emptied
/// @param walked walking time up to `until`
/// @param unseen time up to `until` in which nothing could tell whether she walked
/// @param until  how far the time has been accounted for
/// @param doing  what she has been doing since `until`
public record Absence(SampleTime start, Duration walked, Duration unseen, SampleTime until, Stance doing) {

    /// An absence that begins.
    static Absence from(SampleTime start, Stance doing) {
        return new Absence(start, Duration.ZERO, Duration.ZERO, start, doing);
    }

    /// The absence up to `now`, when she goes over to `next`.
    public Absence upTo(SampleTime now, Stance next) {
        var elapsed = now.since(until);
        return switch (doing) {
            case WALKING -> new Absence(start, walked.plus(elapsed), unseen, now, next);
            case AWAY, NOT_WORN, UNKNOWN -> new Absence(start, walked, unseen.plus(elapsed), now, next);
            case STANDING, SEATED_STILL, SEATED_MOVING -> new Absence(start, walked, unseen, now, next);
        };
    }

    /// How long it has lasted.
    public Duration length() {
        return until.since(start);
    }
}
