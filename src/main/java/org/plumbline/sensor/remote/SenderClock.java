package org.plumbline.sensor.remote;

import java.util.OptionalLong;

/// When readings were taken, from a sender's own clock laid against ours.
///
/// The message that came fastest tells how far apart the clocks are; the others were on their way for longer. What
/// was on its way for too long tells nothing of now, and what is not newer than the one before was sent twice or
/// overtaken. Not thread-safe.
final class SenderClock {

    /// A reading that old would move a prompt, not tell of her.
    private static final long TOO_LATE = 2_000_000_000L;

    /// A clock that goes back that far was started anew; less is a message overtaken by others.
    private static final long STARTED_ANEW = 5_000_000_000L;

    /// If nothing but late messages comes for so long, the sender's clock has stood still, as in deep sleep.
    private static final long ONLY_LATE = 5_000_000_000L;

    /// How much a sender's crystal may be off, 200 ppm: as far the clocks may drift apart unnoticed.
    private static final double DRIFT = 200e-6;

    private boolean known;
    private long offset;
    private long lastSent;
    private long lastArrived;
    private long lateSince;
    private boolean late;

    /// The moment of a reading on our clock; empty if it is of no use.
    ///
    /// @param sent    on the sender's clock, ns
    /// @param arrived on ours, ns
    OptionalLong stamp(long sent, long arrived) {
        if (!known || sent < lastSent - STARTED_ANEW) {
            begin(sent, arrived);
        } else if (sent <= lastSent) {
            return OptionalLong.empty();
        }
        long drifted = offset + Math.round(DRIFT * (arrived - lastArrived));
        offset = Math.min(drifted, arrived - sent);
        lastSent = sent;
        lastArrived = arrived;
        return inTime(sent, arrived) ? OptionalLong.of(sent + offset) : OptionalLong.empty();
    }

    private boolean inTime(long sent, long arrived) {
        if (arrived - (sent + offset) <= TOO_LATE) {
            late = false;
            return true;
        }
        if (!late) {
            late = true;
            lateSince = arrived;
        }
        if (arrived - lateSince < ONLY_LATE) {
            return false;
        }
        begin(sent, arrived);
        return true;
    }

    private void begin(long sent, long arrived) {
        known = true;
        late = false;
        offset = arrived - sent;
        lastSent = sent;
        lastArrived = arrived;
    }
}
