package org.plumbline.mqtt.write;

import org.tinylog.Logger;

/// Something that goes on failing: told when it begins, when its cause changes and when it is over, not each time.
public final class Trouble {

    private final String what;
    private volatile String cause = "";

    /// @param what goes wrong, for the log, such as `outbox`
    public Trouble(String what) {
        this.what = what;
    }

    public void is(Exception failure) {
        String told = String.valueOf(failure.getMessage());
        if (!told.equals(cause)) {
            Logger.error("{}: {}; trying again", what, told);
            cause = told;
        }
    }

    public void isOver() {
        if (!cause.isEmpty()) {
            Logger.info("{}: works again", what);
            cause = "";
        }
    }

    /// Empty while all is well.
    public String cause() {
        return cause;
    }
}
