package org.plumbline.config;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds where a key stands in a TOML text: the reader tells the place of a syntax error, but not that of a value.
record KeyLine(String text) {

    private static final Pattern SECTION = Pattern.compile("\\s*\\[\\s*([^\\[\\]]+?)\\s*\\].*");
    private static final Pattern KEY = Pattern.compile("\\s*([A-Za-z0-9_-]+)\\s*=.*");

    /// The line of `section.key`, or of the section itself, from 1; empty if it is written in another way.
    OptionalInt of(String path) {
        String section = "";
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            var heading = SECTION.matcher(line);
            var key = KEY.matcher(line);
            if (heading.matches()) {
                section = heading.group(1);
            }
            if (path.equals(key.matches() ? joined(section, key.group(1)) : section)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    private static String joined(String section, String key) {
        return section.isEmpty() ? key : section + "." + key;
    }
}
