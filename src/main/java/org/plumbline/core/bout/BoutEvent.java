package org.plumbline.core.bout;

import java.time.Duration;
import org.plumbline.core.sample.SampleTime;

/// What [BoutTracker] found out.
public sealed interface BoutEvent {

    /// A sitting bout began.
    record BoutStarted(SampleTime start) implements BoutEvent {}

    /// A bout is over. It ended when the seat emptied, not when that was confirmed.
    ///
    /// @param cutShort true if data went missing: the bout may have lasted longer
    record BoutEnded(SampleTime start, SampleTime end, boolean cutShort) implements BoutEvent {
        public Duration length() {
            return end.since(start);
        }
    }

    /// A break that goes on is verified one rung further.
    record RungReached(SampleTime at, BreakRung rung) implements BoutEvent {}

    /// She sat down again after a break.
    ///
    /// @param walked how much of it she walked
    /// @param unseen how much of it nothing could tell whether she walked
    /// @param rung   how far it was verified
    record BreakEnded(SampleTime start, SampleTime end, Duration walked, Duration unseen, BreakRung rung)
            implements BoutEvent {
        public Duration length() {
            return end.since(start);
        }
    }
}
