package org.plumbline.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.StateMessage;
import org.plumbline.core.summary.DaySummary;

/// Puts together what was kept about a day and what the device told last.
final class Days {

    private final DayBook book;
    private final DashboardParams params;
    private final InstantSource clock;
    private final boolean commands;
    private volatile @Nullable InfoMessage info;
    private volatile @Nullable StateMessage state;

    Days(String device, Household household, DashboardParams params, InstantSource clock) {
        this.book = household.book(device);
        this.clock = clock;
        this.commands = household.commands(device) != null;
        this.params = params;
    }

    void keep(InfoMessage newest) {
        info = newest;
    }

    void keep(StateMessage newest) {
        state = newest;
    }

    /// The day that goes on: by the device's clock, which a demo runs ahead of the wall, if it told one.
    DayView today() {
        var present = state;
        var date = present == null
                ? LocalDate.ofInstant(clock.instant(), params.zone())
                : present.today().date();
        return view(date, present);
    }

    /// A day; the present only if that is the one it belongs to.
    DayView day(LocalDate date) {
        var present =
                Optional.ofNullable(state).filter(told -> told.today().date().equals(date));
        return view(date, present.orElse(null));
    }

    /// Days that something was told about, the one that goes on with its newest figures.
    List<DaySummary> days(LocalDate first, LocalDate last) {
        return book.days(first, last);
    }

    private DayView view(LocalDate date, @Nullable StateMessage present) {
        Instant until = present == null ? clock.instant() : present.at();
        var figures =
                present == null ? book.days(date, date).stream().findFirst().orElse(null) : present.today();
        return new DayView(
                date,
                params.zone().getId(),
                commands,
                info,
                present,
                figures,
                book.ribbon(date, until),
                book.prompts(date));
    }
}
