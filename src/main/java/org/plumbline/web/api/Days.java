package org.plumbline.web.api;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.StateMessage;
import org.plumbline.core.summary.DaySummary;

/// Puts together what was kept about a day and what the device told last.
public final class Days {

    private final DayBook book;
    private final Place place;
    private final InstantSource clock;
    private volatile @Nullable InfoMessage info;
    private volatile @Nullable StateMessage state;

    /// What does not change about a device.
    ///
    /// @param zone     her time zone
    /// @param commands whether the device can be asked for anything
    public record Place(String device, ZoneId zone, boolean commands) {}

    public Days(DayBook book, Place place, InstantSource clock) {
        this.book = book;
        this.place = place;
        this.clock = clock;
    }

    public void keep(InfoMessage newest) {
        info = newest;
    }

    public void keep(StateMessage newest) {
        state = newest;
    }

    DayBook book() {
        return book;
    }

    /// The day that goes on: by the device's clock, which a demo runs ahead of the wall, if it told one.
    DayView today() {
        var present = state;
        var date = present == null
                ? LocalDate.ofInstant(clock.instant(), place.zone())
                : present.today().date();
        return view(date, present);
    }

    /// A day; the present only if that is the one it belongs to.
    DayView day(LocalDate date) {
        var present = state;
        return view(date, present != null && present.today().date().equals(date) ? present : null);
    }

    private DayView view(LocalDate date, @Nullable StateMessage present) {
        var until = present == null ? clock.instant() : present.at();
        var figures = present == null ? figures(date).orElse(null) : present.today();
        return new DayView(
                date,
                place,
                book.start(date),
                book.end(date),
                info,
                present,
                figures,
                book.ribbon(date, until),
                book.prompts(date));
    }

    private Optional<DaySummary> figures(LocalDate date) {
        return book.days(date, date).stream().findFirst();
    }
}
