package org.plumbline.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Lists what was asked for, in order.
final class RecordingCommands implements Commands {

    final List<String> asked = new CopyOnWriteArrayList<>();

    @Override
    public void snooze() {
        asked.add("snooze");
    }

    @Override
    public void pause(Duration length) {
        asked.add("pause " + length);
    }

    @Override
    public void resume() {
        asked.add("resume");
    }
}
