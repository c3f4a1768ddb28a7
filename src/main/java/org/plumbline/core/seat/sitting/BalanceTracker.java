package org.plumbline.core.seat.sitting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.event.SeatEvent;
import org.plumbline.core.seat.event.SeatEvent.UnevenEnded;
import org.plumbline.core.seat.event.SeatEvent.UnevenStarted;
import org.plumbline.core.seat.sitting.SittingParams.BalanceParams;

/// Tells weight that rests on one side for long from a lean that passes.
final class BalanceTracker {

    private final BalanceParams params;
    private final double meanSeconds;
    private double even;
    private double mean;
    private double averagedSeconds;
    private @Nullable SampleTime since;
    private boolean told;

    BalanceTracker(BalanceParams params) {
        this.params = params;
        this.meanSeconds = params.meanTime().toNanos() * 1e-9;
    }

    /// She has just sat down: a new mean, the same notion of even.
    void sitDown() {
        restore(new BalanceState(even, 0, 0, null, false));
    }

    /// Takes in how the load lies.
    ///
    /// @param asymmetry left minus right, as a share of the load
    void accept(SampleTime at, double seconds, double asymmetry, List<SeatEvent> events) {
        averagedSeconds += seconds;
        double share = averagedSeconds > 0 ? Math.min(1, seconds / Math.min(averagedSeconds, meanSeconds)) : 0;
        mean += share * (asymmetry - even - mean);
        if (Math.abs(mean) < (since == null ? params.enter() : params.exit())) {
            end(at, events);
            return;
        }
        var began = since == null ? at : since;
        since = began;
        if (!told && at.isAtLeast(params.hold(), began)) {
            told = true;
            events.add(new UnevenStarted(began, at, leftShare()));
        }
    }

    /// She is off the seat, or the weight is even: what was told is over.
    void end(SampleTime at, List<SeatEvent> events) {
        if (told && since != null) {
            events.add(new UnevenEnded(since, at));
        }
        since = null;
        told = false;
    }

    /// She was asked to sit evenly, and this is how the load lay.
    void learn(double asymmetry) {
        restore(new BalanceState(asymmetry, 0, 0, null, false));
    }

    /// Mean share of the load on her left, 0 to 1.
    double leftShare() {
        return Math.clamp((1 + mean) / 2, 0, 1);
    }

    /// Since when her weight has rested more on one side, once that has lasted; else null.
    @Nullable SampleTime unevenSince() {
        return told ? since : null;
    }

    BalanceState state() {
        return new BalanceState(even, mean, averagedSeconds, since, told);
    }

    void restore(BalanceState saved) {
        even = saved.even();
        mean = saved.mean();
        averagedSeconds = saved.seconds();
        since = saved.since();
        told = saved.told();
    }
}
