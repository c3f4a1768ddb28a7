package org.plumbline.history.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.history.row.DayRow;
import org.plumbline.history.row.DayRow.Told;

/// When her days began: in her zone, or by the clock she lived by where her minutes told of another.
///
/// Each day ends where the next begins, so days tile all time: one on which the clocks change has 23 or 25 hours, one
/// on which she travels has as many as it had for her.
public final class Midnights {

    private final ZoneId zone;
    private final NavigableMap<LocalDate, Told> told = new TreeMap<>();

    /// @param days from the last one told before those that are asked for, to the one after them
    Midnights(ZoneId zone, Iterable<DayRow> days) {
        this.zone = zone;
        for (DayRow day : days) {
            Optional.ofNullable(day.told())
                    .ifPresent(minutes -> told.put(day.figures().date(), minutes));
        }
    }

    /// From its midnight to the next one.
    public Span dayOf(LocalDate date) {
        return new Span(startOf(date), startOf(date.plusDays(1)));
    }

    /// By the clock that was told last before it, or first of all; but no later than the first minute told of it.
    private Instant startOf(LocalDate date) {
        var minutes = told.get(date);
        var before = told.lowerEntry(date);
        var midnight = midnight(date, before == null ? minutes : before.getValue());
        return minutes == null ? midnight : Span.earlier(midnight, minutes.first());
    }

    private Instant midnight(LocalDate date, @Nullable Told clock) {
        return clock == null || isHome(clock)
                ? date.atStartOfDay(zone).toInstant()
                : date.atStartOfDay(clock.offset()).toInstant();
    }

    private boolean isHome(Told minutes) {
        return zone.getRules().getOffset(minutes.last()).equals(minutes.offset());
    }
}
