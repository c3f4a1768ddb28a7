package org.plumbline.core.seat;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.SeatLessonState.Kind;
import org.plumbline.core.seat.SeatParams.LessonParams;

/// Waits until the load has rested, when she asked the mat to learn something, or says why it cannot.
final class SeatLesson {

    private final LessonParams params;
    private @Nullable SeatLessonState state;

    SeatLesson(LessonParams params) {
        this.params = params;
    }

    /// What became of the lesson with one more frame.
    sealed interface Outcome {

        /// It goes on, or there is none.
        record Waiting() implements Outcome {}

        /// The load has rested: learn from it now.
        record Ready() implements Outcome {}

        /// It is given up.
        ///
        /// @param reason in words she can read
        record Refused(String reason) implements Outcome {}
    }

    private static final Outcome WAITING = new Outcome.Waiting();

    /// She asks; what was asked before is dropped.
    void begin(Kind kind, SampleTime at) {
        state = new SeatLessonState(kind, at, at, 1, 0);
    }

    /// Takes the level of one frame.
    ///
    /// @param fit whether the frame can teach it: nothing alive on the seat for a tare, somebody for a neutral
    Outcome step(SampleTime at, double level, boolean fit) {
        var here = state;
        if (here == null) {
            return WAITING;
        }
        if (at.isMoreThan(params.patience(), here.asked())) {
            return refuse(reasonForImpatience(here.kind()));
        }
        state = fit ? extended(here, at, level) : new SeatLessonState(here.kind(), here.asked(), at, 1, 0);
        if (!at.isAtLeast(params.rest(), state.since())) {
            return WAITING;
        }
        state = null;
        return new Outcome.Ready();
    }

    private SeatLessonState extended(SeatLessonState here, SampleTime at, double level) {
        double low = Math.min(here.low(), level);
        double high = Math.max(here.high(), level);
        return high - low > params.spread()
                ? new SeatLessonState(here.kind(), here.asked(), at, level, level)
                : new SeatLessonState(here.kind(), here.asked(), here.since(), low, high);
    }

    private Outcome refuse(String reason) {
        state = null;
        return new Outcome.Refused(reason);
    }

    private String reasonForImpatience(Kind kind) {
        long seconds = params.patience().toSeconds();
        return switch (kind) {
            case TARE -> "the load on the seat did not rest within %d s".formatted(seconds);
            case NEUTRAL -> "nobody was seen sitting still on the mat within %d s".formatted(seconds);
        };
    }

    /// What is being learned; null while nothing is.
    @Nullable Kind kind() {
        return state == null ? null : state.kind();
    }

    @Nullable SeatLessonState state() {
        return state;
    }

    void restore(@Nullable SeatLessonState saved) {
        state = saved;
    }
}
