package org.plumbline.web.account;

import java.util.regex.Pattern;

/// Somebody who may sign in.
///
/// @param name        1 to 40 letters, digits, spaces and `.-_`, beginning with a letter or digit
/// @param hasPassword false until the first password was set through a one-time link
public record Account(String name, Role role, boolean hasPassword) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}");

    public Account {
        checkName(name);
    }

    /// Refuses what is not a name.
    public static void checkName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "name is \"%s\"; allowed are 1 to 40 letters, digits, spaces and .-_, a letter or digit first"
                            .formatted(name));
        }
    }
}
