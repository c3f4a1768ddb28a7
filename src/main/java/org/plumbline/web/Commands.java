package org.plumbline.web;

import java.time.Duration;

/// What she can ask for on the page. Returns at once; what comes of it is seen in the live state.
public interface Commands {

    /// Puts the present prompt off.
    void snooze();

    /// No prompts for this long.
    void pause(Duration length);

    /// Ends a pause early.
    void resume();
}
