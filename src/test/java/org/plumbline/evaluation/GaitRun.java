package org.plumbline.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.gait.GaitParams;
import org.plumbline.core.gait.GaitReading;
import org.plumbline.core.gait.GaitTracker;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.gait.event.GaitEvent.StepTaken;
import org.plumbline.core.gait.event.GaitEvent.WalkingBout;
import org.plumbline.core.orientation.InclinationFilter;
import org.plumbline.core.orientation.InclinationParams;
import org.plumbline.core.sample.SampleTime;

/// One recording taken through the product's gait tracker, and what it told.
record GaitRun(List<GaitEvent> events, double endSeconds) {

    static GaitRun over(DatasetFile file) {
        var tracker = new GaitTracker(GaitParams.DEFAULT);
        var inclination = new InclinationFilter(InclinationParams.DEFAULT);
        var events = new ArrayList<GaitEvent>();
        var reading = GaitReading.UNKNOWN;
        for (int row = 0; row < file.rows(); row++) {
            var sample = file.imuSample(row);
            reading = tracker.accept(sample, inclination.update(sample));
            events.addAll(reading.events());
        }
        double end = file.number(file.rows() - 1, "t_s");
        if (reading.walkingSince() != null) {
            events.add(new WalkingBout(reading.walkingSince(), new SampleTime((long) (end * 1e9)), 0));
        }
        return new GaitRun(events, end);
    }

    long steps(double fromSeconds, double toSeconds) {
        return events.stream()
                .filter(event -> event instanceof StepTaken(var at) && isWithin(at, fromSeconds, toSeconds))
                .count();
    }

    private static boolean isWithin(SampleTime at, double from, double to) {
        return at.nanos() >= from * 1e9 && at.nanos() < to * 1e9;
    }

    /// Seconds walked between two moments.
    double walkedSeconds(double from, double to) {
        return walks().stream()
                .mapToDouble(walk -> Math.min(to, walk.end().nanos() * 1e-9) - Math.max(from, walk.start().nanos() * 1e-9))
                .filter(seconds -> seconds > 0)
                .sum();
    }

    List<WalkingBout> walks() {
        return events.stream()
                .filter(WalkingBout.class::isInstance)
                .map(WalkingBout.class::cast)
                .toList();
    }
}
