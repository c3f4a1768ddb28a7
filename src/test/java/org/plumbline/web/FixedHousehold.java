package org.plumbline.web;

import org.plumbline.web.api.DayBook;

/// Knows the same of every device, and passes every wish on to one list.
record FixedHousehold(Commands wishes) implements Household {

    @Override
    public DayBook book(String device) {
        return new FixedDayBook();
    }

    @Override
    public Commands commands(String device) {
        return wishes;
    }
}
