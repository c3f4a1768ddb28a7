package org.plumbline.core.check;

import java.time.Duration;

/// A length of time as it is written: `50 min`, `90 s`, `1 h`.
public final class Length {

    private Length() {}

    /// In the largest unit that leaves no rest.
    public static String text(Duration length) {
        if (length.toMillisPart() > 0 || length.isZero()) {
            return length.isZero() ? "0 s" : length.toMillis() + " ms";
        }
        if (length.toSecondsPart() > 0) {
            return length.toSeconds() + " s";
        }
        if (length.toMinutesPart() > 0) {
            return length.toMinutes() + " min";
        }
        return length.toHours() + " h";
    }

    /// Reads what [#text] writes.
    ///
    /// @throws NotAllowedException if it is no length
    public static Duration parse(String text) {
        var parts = text.split(" ", -1);
        if (parts.length != 2 || !parts[0].matches("\\d{1,6}")) {
            throw notAllowed(text);
        }
        long count = Long.parseLong(parts[0]);
        return switch (parts[1]) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "min" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> throw notAllowed(text);
        };
    }

    private static NotAllowedException notAllowed(String text) {
        return new NotAllowedException("length", text, "a length such as \"50 min\", \"90 s\" or \"1 h\"");
    }
}
