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
    private BalanceState state = BalanceState.START;

    BalanceTracker(BalanceParams params) {
        this.params = params;
        this.meanSeconds = params.meanTime().toNanos() * 1e-9;
    }

    /// She has just sat down: a new mean, the same notion of even.
    void sitDown() {
        state = new BalanceState(state.even(), 0, 0, null, false);
    }

    /// Takes in how the load lies.
    ///
    /// @param asymmetry left minus right, as a share of the load
    void accept(SampleTime at, double seconds, double asymmetry, List<SeatEvent> events) {
        double time = state.seconds() + seconds;
        double share = time > 0 ? Math.min(1, seconds / Math.min(time, meanSeconds)) : 0;
        double mean = state.mean() + share * (asymmetry - state.even() - state.mean());
        double least = state.since() == null ? params.enter() : params.exit();
        if (Math.abs(mean) < least) {
            end(at, events);
            state = new BalanceState(state.even(), mean, time, null, false);
            return;
        }
        var since = state.since() == null ? at : state.since();
        boolean lasts = state.told() || at.isAtLeast(params.hold(), since);
        if (lasts && !state.told()) {
            events.add(new UnevenStarted(since, at, leftShare(mean)));
        }
        state = new BalanceState(state.even(), mean, time, since, lasts);
    }

    /// She is off the seat, or the weight is even: what was told is over.
    void end(SampleTime at, List<SeatEvent> events) {
        if (state.told() && state.since() != null) {
            events.add(new UnevenEnded(state.since(), at));
        }
        state = new BalanceState(state.even(), state.mean(), state.seconds(), null, false);
    }

    /// She was asked to sit evenly, and this is how the load lay.
    void learn(double asymmetry) {
        state = new BalanceState(asymmetry, 0, 0, null, false);
    }

    /// Mean share of the load on her left, 0 to 1.
    double leftShare() {
        return leftShare(state.mean());
    }

    private static double leftShare(double asymmetry) {
        return Math.clamp((1 + asymmetry) / 2, 0, 1);
    }

    /// Since when her weight has rested more on one side, once that has lasted; else null.
    @Nullable SampleTime unevenSince() {
        return state.told() ? state.since() : null;
    }

    BalanceState state() {
        return state;
    }

    void restore(BalanceState saved) {
        state = saved;
    }
}
