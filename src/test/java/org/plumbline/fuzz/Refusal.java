package org.plumbline.fuzz;

import org.jspecify.annotations.Nullable;

/// What may be said of rubbish: one line that shows little of it, since it goes into logs.
final class Refusal {

    /// Longer than any of ours, and far shorter than what can come in.
    private static final int LONGEST = 1_500;

    private Refusal() {}

    static void check(@Nullable String message) {
        if (message == null || message.isBlank()) {
            throw new AssertionError("a refusal must say something");
        }
        if (message.length() > LONGEST) {
            throw new AssertionError("a refusal of %d characters".formatted(message.length()));
        }
    }
}
