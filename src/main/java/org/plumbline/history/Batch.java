package org.plumbline.history;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.Message;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;

/// Messages that are kept together or not at all.
///
/// One commit writes about 9 kB to the card for a single row and 400 bytes a row for sixty, so whoever
/// receives messages collects them for a moment first.
public record Batch(List<EventMessage> events, List<MinuteMessage> minutes, List<DayMessage> days) {

    public Batch {
        events = List.copyOf(events);
        minutes = List.copyOf(minutes);
        days = List.copyOf(days);
    }

    /// Which messages these are.
    public Stream<Origin> origins() {
        return Stream.of(events, minutes, days).flatMap(List::stream).map(Message.Sequenced::origin);
    }

    public boolean isEmpty() {
        return events.isEmpty() && minutes.isEmpty() && days.isEmpty();
    }
}
