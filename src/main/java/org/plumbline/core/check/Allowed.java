package org.plumbline.core.check;

import java.time.Duration;

/// The checks that validated records share.
public final class Allowed {

    /// Joined, not formatted: what is allowed is told of each value, and most are.
    private static final String TO = " to ";

    private Allowed() {}

    public static void range(String name, int value, int least, int most) {
        check(value >= least && value <= most, name, value, least + TO + most);
    }

    public static void range(String name, double value, double least, double most) {
        check(value >= least && value <= most, name, value, least + TO + most);
    }

    public static void range(String name, Duration value, Duration least, Duration most) {
        check(
                value.compareTo(least) >= 0 && value.compareTo(most) <= 0,
                name,
                Length.text(value),
                Length.text(least) + TO + Length.text(most));
    }

    public static void text(String name, String value) {
        check(!value.isBlank(), name, "\"" + value + "\"", "a text that is not empty");
    }

    public static void check(boolean holds, String name, Object value, String allowed) {
        if (!holds) {
            throw new NotAllowedException(name, value, allowed);
        }
    }
}
