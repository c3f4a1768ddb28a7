package org.plumbline.actuator;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.coach.cue.CuePattern.Step;

/// Remembers what it was told, in order: `brightness/tone`, `silent`, `closed`; can be broken.
final class RecordingOutput implements CueOutput {

    volatile boolean broken;
    volatile boolean buggy;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Override
    public void show(Step step) throws IOException {
        if (broken) {
            throw new IOException("output is broken");
        }
        if (buggy) {
            throw new IllegalStateException("output has a bug");
        }
        told.add("%.0f/%.0f".formatted(step.brightness(), step.toneHertz()));
    }

    @Override
    public void silence() {
        told.add("silent");
    }

    @Override
    public void close() {
        told.add("closed");
    }

    /// The next thing it was told; null if nothing comes within ten seconds.
    @Nullable String next() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    /// What it was told and nobody has asked for yet, in one line.
    String all() {
        var line = String.join(" ", told);
        told.clear();
        return line;
    }
}
