package org.plumbline.mqtt.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.Message;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.core.sample.SampleTime;

/// Dates a message anew once the time of day is known.
///
/// @param believed wall time of the monotonic clock's zero when the message was dated
/// @param known    the same moment, as is known now
/// @param zone     cuts days
record Redating(Instant believed, Instant known, ZoneId zone) {

    Message.Sequenced apply(Message.Sequenced message) {
        return switch (message) {
            case EventMessage event ->
                new EventMessage(
                        event.origin().whenSynced(),
                        event.type(),
                        shifted(event.start()),
                        event.end().plus(shift()),
                        event.reason(),
                        event.data());
            case MinuteMessage minute -> {
                var start = wholeMinute(minute.minute().start());
                var offset = zone.getRules().getOffset(start);
                yield new MinuteMessage(
                        minute.origin().whenSynced(), minute.minute().startingAt(start), offset);
            }
            case DayMessage day ->
                new DayMessage(
                        day.origin().whenSynced(),
                        day.day().on(day.day().date().plusDays(days(day.origin().at()))));
        };
    }

    private Duration shift() {
        return Duration.between(believed, known);
    }

    private @Nullable Instant shifted(@Nullable Instant moment) {
        return moment == null ? null : moment.plus(shift());
    }

    /// Summaries are of whole minutes: the nearest one.
    private Instant wholeMinute(Instant start) {
        return start.plus(shift()).plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
    }

    /// By how many days the moment of telling moves.
    private long days(@Nullable SampleTime told) {
        long nanos = told == null ? 0 : told.nanos();
        return ChronoUnit.DAYS.between(date(believed.plusNanos(nanos)), date(known.plusNanos(nanos)));
    }

    private LocalDate date(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
