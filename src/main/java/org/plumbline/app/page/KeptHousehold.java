package org.plumbline.app.page;

import java.io.IOException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.plumbline.history.History;
import org.plumbline.web.Commands;
import org.plumbline.web.Household;
import org.plumbline.web.api.DayBook;
import org.plumbline.web.personal.PersonalSettings;

/// The history of every device; one of them can be asked for something.
///
/// @param asked    that one; `wishes` is null if it cannot be either
/// @param settings of that one: stage, flags and consent; null if they are kept on another machine
public record KeptHousehold(
        History history,
        ZoneId zone,
        String asked,
        @Nullable Commands wishes,
        @Nullable PersonalSettings settings) implements Household {

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
        return device.equals(asked) ? settings : null;
    }

    @Override
    public void erase(String device) throws IOException {
        history.erase(device);
    }
}
