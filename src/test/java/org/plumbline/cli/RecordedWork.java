package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.app.DeskWork;
import org.plumbline.config.Configuration;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.plan.Plan;
import org.plumbline.recording.rotate.RotationLimits;

/// Writes down what would be done by hand.
record RecordedWork(List<String> done) implements DeskWork {

    @Override
    public void record(Configuration configuration, Path file, RotationLimits limits, PrintWriter out) {
        done.add("record %s %d %d".formatted(file, limits.megabytes(), limits.files()));
    }

    @Override
    public void play(Configuration configuration, CuePattern cue) {
        done.add("play " + cue.name());
    }

    @Override
    public boolean calibrate(Configuration configuration, Plan plan, Console console) {
        console.say("sit upright");
        return false;
    }
}
