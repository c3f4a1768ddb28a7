package org.plumbline.fuzz;

import java.util.function.Consumer;
import org.plumbline.core.engine.Input;

/// Takes inputs as long as they are not absurdly many: a file of some kilobytes that plays for months is one that
/// hangs whoever replays it.
enum Patience {
    LIMITED;

    private static final int MOST = 3_000_000;

    Consumer<Input> sink() {
        var count = new int[1];
        return _ -> {
            if (++count[0] > MOST) {
                throw new AssertionError("a small file gave more than %d inputs".formatted(MOST));
            }
        };
    }
}
