package org.plumbline.core.button;

import java.time.Duration;
import org.plumbline.core.sample.SampleTime;

/// A contact that bounces.
///
/// @param pressed what counts
/// @param touched what the last edge said
/// @param since   when that was
record Contact(boolean pressed, boolean touched, SampleTime since) {

    static final Contact OPEN = new Contact(false, false, new SampleTime(0));

    Contact edge(SampleTime at, boolean closed) {
        return new Contact(pressed, closed, at);
    }

    /// What counts once the last edge is old enough.
    Contact at(SampleTime now, Duration debounce) {
        return now.isAtLeast(debounce, since) ? new Contact(touched, touched, since) : this;
    }

    boolean isBouncing() {
        return pressed != touched;
    }
}
