package org.plumbline.evaluation.gait;

import java.io.IOException;
import java.nio.file.Path;
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
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.stance.TrunkStanceEstimator;
import org.plumbline.core.stance.TrunkStanceParams;
import org.plumbline.evaluation.DatasetFile;

/// One recording taken through the product's inclination filter, gait tracker and trunk stance, and what they told.
///
/// @param events  of the gait tracker; a walk still going on ends with the recording
/// @param stances one for each row
record GaitRun(DatasetFile file, List<GaitEvent> events, List<StanceEstimate> stances) {

    static GaitRun over(Path recording) throws IOException {
        var file = DatasetFile.read(recording);
        var inclination = new InclinationFilter(InclinationParams.DEFAULT);
        var tracker = new GaitTracker(GaitParams.DEFAULT);
        var estimator = new TrunkStanceEstimator(TrunkStanceParams.DEFAULT);
        var events = new ArrayList<GaitEvent>();
        var stances = new ArrayList<StanceEstimate>();
        var reading = GaitReading.UNKNOWN;
        for (int row = 0; row < file.rows(); row++) {
            var sample = file.imuSample(row);
            reading = tracker.accept(sample, inclination.update(sample));
            events.addAll(reading.events());
            stances.add(estimator.accept(sample.at(), reading));
        }
        if (reading.walkingSince() != null) {
            events.add(new WalkingBout(reading.walkingSince(), time(file.number(file.rows() - 1, "t_s")), 0));
        }
        return new GaitRun(file, events, stances);
    }

    private static SampleTime time(double seconds) {
        return new SampleTime(Math.round(seconds * 1e9));
    }

    double begin() {
        return seconds(0);
    }

    double end() {
        return seconds(file.rows() - 1);
    }

    double seconds(int row) {
        return file.number(row, "t_s");
    }

    /// The label of the first row from that moment on, or of the last one.
    String labelAt(double seconds) {
        int low = 0;
        int high = file.rows() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (seconds(middle) < seconds) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return file.text(low, "label");
    }

    long steps(double from, double to) {
        return events.stream()
                .filter(event -> event instanceof StepTaken(var at) && within(at.nanos() * 1e-9, from, to))
                .count();
    }

    private static boolean within(double seconds, double from, double to) {
        return seconds >= from && seconds < to;
    }

    /// Whether most of the time from `from` to `to` was walked.
    boolean walked(double from, double to) {
        double walked = walks().stream()
                .mapToDouble(walk -> Math.min(to, walk.end().nanos() * 1e-9)
                        - Math.max(from, walk.start().nanos() * 1e-9))
                .filter(seconds -> seconds > 0)
                .sum();
        return walked >= (to - from) / 2;
    }

    List<WalkingBout> walks() {
        return events.stream()
                .filter(WalkingBout.class::isInstance)
                .map(WalkingBout.class::cast)
                .toList();
    }
}
