package org.plumbline.page;

import java.time.Duration;
import java.util.List;
import org.plumbline.web.Commands;

/// Lists what was asked for on the page.
record AskedCommands(List<String> asked) implements Commands {

    @Override
    public void snooze() {
        asked.add("snooze");
    }

    @Override
    public void pause(Duration length) {
        asked.add("pause for " + length.toMinutes() + " min");
    }

    @Override
    public void resume() {
        asked.add("resume");
    }
}
