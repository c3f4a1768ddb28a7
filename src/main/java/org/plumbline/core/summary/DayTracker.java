package org.plumbline.core.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.summary.MinuteTracker.Activity;

/// Adds minutes and counts up to days of her time zone.
public record DayTracker(MinuteTracker minutes, ZoneId zone) {

    /// The next state; the minute that is complete and its day so far, if one is.
    public record Step(DayState state, Optional<MinuteSummary> minute, Optional<DaySummary> day) {}

    /// The state after a tick.
    public Step step(DayState before, WallAnchor tick, Activity activity) {
        var minute = minutes.step(before.minute(), tick, activity);
        var day = minute.complete().map(complete -> dayOf(before, tick).plus(complete));
        var today = day.orElseGet(() -> dayOf(before, tick));
        return new Step(new DayState(minute.state(), onDate(today, tick)), minute.complete(), day);
    }

    /// The state with one more event counted on the day of `moment`.
    public DayState count(DayState state, WallAnchor moment, UnaryOperator<DaySummary> event) {
        return new DayState(state.minute(), event.apply(onDate(dayOf(state, moment), moment)));
    }

    /// Today with the minute that is being filled.
    public DaySummary soFar(DayState state, WallAnchor moment) {
        var day = onDate(dayOf(state, moment), moment);
        return state.minute() == null ? day : day.plus(state.minute().summary());
    }

    /// Her local time less UTC at a moment.
    public ZoneOffset offsetAt(Instant moment) {
        return moment.atZone(zone).getOffset();
    }

    private DaySummary dayOf(DayState state, WallAnchor moment) {
        return state.day() == null ? DaySummary.empty(date(moment)) : state.day();
    }

    /// A clock that has not been set yet does not turn the day back: after a restart its totals would be lost.
    private DaySummary onDate(DaySummary day, WallAnchor moment) {
        var date = date(moment);
        boolean turnedBack = !moment.synced() && date.isBefore(day.date());
        return turnedBack || day.date().equals(date) ? day : DaySummary.empty(date);
    }

    private LocalDate date(WallAnchor moment) {
        return moment.wall().atZone(zone).toLocalDate();
    }
}
