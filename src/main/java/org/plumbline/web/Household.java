package org.plumbline.web;

import org.jspecify.annotations.Nullable;
import org.plumbline.web.api.DayBook;

/// What is kept of each device of the household, and how it can be asked for something.
public interface Household {

    /// The days of a device; empty ones for a device nothing is known of.
    DayBook book(String device);

    /// Null where the device cannot be asked for anything: the page then shows no buttons.
    @Nullable Commands commands(String device);
}
