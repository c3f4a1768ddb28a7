package org.plumbline.config.section;

/// The checks that settings share.
final class Allowed {

    private Allowed() {}

    static void range(String name, int value, int least, int most) {
        check(value >= least && value <= most, name, value, "%d to %d".formatted(least, most));
    }

    static void range(String name, double value, double least, double most) {
        check(value >= least && value <= most, name, value, "%s to %s".formatted(least, most));
    }

    static void check(boolean holds, String name, Object value, String allowed) {
        if (!holds) {
            throw new NotAllowedException(name, value, allowed);
        }
    }
}
