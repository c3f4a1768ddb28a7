package org.plumbline.core.button;

import java.time.Duration;

/// Tuning of [GestureDetector]. The times are this project's choice, within what desktop and phone systems use; who
/// presses slowly sets them longer.
///
/// @param debounce  the contact must have been quiet for so long before a change counts. Default 30 ms, range 1 to
///                  100 ms: cheap switches bounce for up to 20 ms
/// @param longPress a press of this length is a long one. Default 800 ms, range 300 ms to 2 s
/// @param hold      a press of this length is told while the button is still down. Default 5 s, range 3 to 10 s
/// @param nextPress a press within so long of the last release belongs to the same gesture, so a short press is told
///                  this much later. Default 400 ms, range 200 ms to 1 s
public record GestureParams(Duration debounce, Duration longPress, Duration hold, Duration nextPress) {

    public static final GestureParams DEFAULT = new GestureParams(
            Duration.ofMillis(30), Duration.ofMillis(800), Duration.ofSeconds(5), Duration.ofMillis(400));

    public GestureParams {
        require("debounce", debounce, 1, 100);
        require("longPress", longPress, 300, 2_000);
        require("hold", hold, 3_000, 10_000);
        require("nextPress", nextPress, 200, 1_000);
    }

    private static void require(String name, Duration value, long leastMillis, long mostMillis) {
        if (value.compareTo(Duration.ofMillis(leastMillis)) < 0 || value.compareTo(Duration.ofMillis(mostMillis)) > 0) {
            throw new IllegalArgumentException(
                    "%s must be %d to %d ms: %s".formatted(name, leastMillis, mostMillis, value));
        }
    }
}
