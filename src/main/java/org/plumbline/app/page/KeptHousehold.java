package org.plumbline.app.page;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.personal.AtTheDesk;
import org.plumbline.history.History;
import org.plumbline.web.Commands;
import org.plumbline.web.Household;
import org.plumbline.web.api.DayBook;
import org.plumbline.web.personal.PersonalSettings;

/// The history of every device; one of them can be asked for something.
///
/// @param asked that one; `wishes` is null if it cannot be either
/// @param desk  of that one
public record KeptHousehold(
        History history,
        ZoneId zone,
        String asked,
        @Nullable Commands wishes,
        AtTheDesk desk) implements Household {

    @Override
    public DayBook book(String device) {
        return new HistoryBook(history.device(device, zone));
    }

    @Override
    public @Nullable Commands commands(String device) {
        return device.equals(asked) ? wishes : null;
    }

    @Override
    public @Nullable PersonalSettings personal(String device) {
        return device.equals(asked) ? desk.settings() : null;
    }

    @Override
    public void handOverMarks(String device, Predicate<Instant> diary) {
        if (device.equals(asked)) {
            desk.handOverMarks(diary);
        }
    }

    @Override
    public void erase(String device) throws IOException {
        history.erase(device);
    }
}
