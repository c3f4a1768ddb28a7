package org.plumbline.core.seat.sitting;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// What [BalanceTracker] remembers.
///
/// @param even    asymmetry that she was asked to sit evenly with; 0 until she was
/// @param mean    slow mean of the asymmetry in this sitting
/// @param seconds how long that has been averaged, s
/// @param since   since when her weight rests more on one side; null while it is even
/// @param told    whether that has lasted long enough to be told
public record BalanceState(
        double even, double mean, double seconds, @Nullable SampleTime since, boolean told) {

    /// Nobody has sat yet.
    public static final BalanceState START = new BalanceState(0, 0, 0, null, false);
}
