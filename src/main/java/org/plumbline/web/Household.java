package org.plumbline.web;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.api.DayBook;
import org.plumbline.web.personal.PersonalSettings;

/// What is kept of each device of the household, and how it can be asked for something.
public interface Household {

    /// The days of a device; empty ones for a device nothing is known of.
    DayBook book(String device);

    /// Null where the device cannot be asked for anything: the page then shows no buttons.
    @Nullable Commands commands(String device);

    /// Null where what she told of herself is kept on another machine: the page then cannot show or change it.
    @Nullable PersonalSettings personal(String device);

    /// Hands the marks that she made at the desk of a device to her diary.
    ///
    /// @param diary answers whether it has the mark; the desk then forgets it
    void handOverMarks(String device, Predicate<Instant> diary);

    /// Forgets all that a device ever told, and takes it out of the files.
    void erase(String device) throws IOException;
}
