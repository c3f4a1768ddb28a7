package org.plumbline.page;

import org.plumbline.web.Commands;
import org.plumbline.web.DayBook;
import org.plumbline.web.Household;

/// One device, whichever is asked for.
record StoredHousehold(DayBook days, Commands wishes) implements Household {

    @Override
    public DayBook book(String device) {
        return days;
    }

    @Override
    public Commands commands(String device) {
        return wishes;
    }
}
