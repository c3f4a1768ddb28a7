package org.plumbline.app.hardware;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Hardware that can be begun with before anybody knows what it is for.
public final class EarlyHardware implements Hardware.Opening {

    private final Hardware.Opening opening;
    private @Nullable Begun<Hardware> begun;

    public EarlyHardware(Hardware.Opening opening) {
        this.opening = opening;
    }

    /// Looks for it on a thread of its own. If nobody asks for it then, it ends with the process.
    public void begin() {
        begun = Begun.with("start of the hardware", opening::open);
    }

    /// What was begun, for the first who asks; else as if nothing had been.
    @Override
    public Hardware open() throws IOException {
        var early = begun;
        begun = null;
        return early == null ? opening.open() : early.outcome();
    }
}
