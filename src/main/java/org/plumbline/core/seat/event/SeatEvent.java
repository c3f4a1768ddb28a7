package org.plumbline.core.seat.event;

import java.time.Duration;
import org.plumbline.core.sample.SampleTime;

/// Something the mat told; known somewhat later than it happened.
public sealed interface SeatEvent {

    /// Her weight moved and stayed away from where it had rested.
    record WeightShifted(SampleTime at) implements SeatEvent {}

    /// She sits on the front of the seat.
    record PerchingStarted(SampleTime at) implements SeatEvent {}

    /// She sits back again, or is off the seat.
    record PerchingEnded(SampleTime start, SampleTime end) implements SeatEvent {
        public Duration length() {
            return end.since(start);
        }
    }

    /// Her weight has rested more on one side for long.
    ///
    /// @param confirmed when it had lasted long enough to be told
    /// @param leftShare mean share of the load on her left, 0 to 1
    record UnevenStarted(SampleTime start, SampleTime confirmed, double leftShare) implements SeatEvent {}

    /// Her weight is even again, or off the seat.
    record UnevenEnded(SampleTime start, SampleTime end) implements SeatEvent {
        public Duration length() {
            return end.since(start);
        }
    }

    /// A load has lain there too still to be her: perhaps a bag.
    record ObjectFound(SampleTime since, SampleTime confirmed) implements SeatEvent {}

    /// What the mat read has become its zero.
    record Tared(SampleTime at) implements SeatEvent {}

    /// How she sat has become her even sitting.
    record NeutralLearned(SampleTime at) implements SeatEvent {}

    /// What she asked the mat to learn was not learned.
    ///
    /// @param reason in words she can read
    record Refused(SampleTime at, String reason) implements SeatEvent {}

    /// A cell does not work and is left out from now on.
    record CellFailed(SampleTime at, CellFault fault) implements SeatEvent {}

    /// A cell that was left out works again.
    ///
    /// @param cell its place in the layout, from 0
    record CellWorks(SampleTime at, int cell) implements SeatEvent {}
}
