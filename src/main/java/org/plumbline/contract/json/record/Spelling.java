package org.plumbline.contract.json.record;

import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.contract.json.Kebab;

/// How the names of a record's components and of constants stand in a text.
public enum Spelling {
    /// As in the code: `rateHz`, `UPPER_TRUNK`.
    AS_DECLARED {
        @Override
        String key(String component) {
            return component;
        }

        @Override
        String word(Enum<?> constant) {
            return constant.name();
        }
    },

    /// As in files that she edits: `rate_hz`, `upper-trunk`.
    AS_SETTINGS {
        @Override
        String key(String component) {
            return HUMP.matcher(component).replaceAll("_").toLowerCase(Locale.ROOT);
        }

        @Override
        String word(Enum<?> constant) {
            return Kebab.of(constant);
        }
    };

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    abstract String key(String component);

    abstract String word(Enum<?> constant);
}
