package org.plumbline.evaluation.posture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.calibration.CalibrationReading;
import org.plumbline.core.orientation.InclinationFilter;
import org.plumbline.core.orientation.InclinationParams;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.evaluation.DatasetFile;

/// One posture, posed for 30 s, as the product's filter sees it once it has settled.
record PosedTrial(String number, String label, List<CalibrationReading> readings) {

    /// Settled time below which a trial is left out: nothing can be held in it.
    private static final Duration SHORTEST = Duration.ofSeconds(15);

    /// The trials of one person and sensor. Each was recorded by itself, so the filter begins anew with each.
    static List<PosedTrial> read(Path file) throws IOException {
        var csv = DatasetFile.read(file);
        var trials = new ArrayList<PosedTrial>();
        for (int row = 0; row < csv.rows(); ) {
            int end = end(csv, row);
            trials.add(new PosedTrial(csv.text(row, "trial"), csv.text(row, "label"), readings(csv, row, end)));
            row = end;
        }
        return trials.stream().filter(PosedTrial::isLongEnough).toList();
    }

    private static int end(DatasetFile csv, int start) {
        int row = start;
        while (row < csv.rows() && csv.text(row, "trial").equals(csv.text(start, "trial"))) {
            row++;
        }
        return row;
    }

    private static List<CalibrationReading> readings(DatasetFile csv, int start, int end) {
        var filter = new InclinationFilter(InclinationParams.DEFAULT);
        var readings = new ArrayList<CalibrationReading>();
        for (int row = start; row < end; row++) {
            ImuSample sample = csv.imuSample(row);
            var up = filter.update(sample);
            if (filter.settled()) {
                double force = sample.acceleration().norm();
                readings.add(new CalibrationReading(sample.at(), up, force, filter.gyroBias(), true));
            }
        }
        return readings;
    }

    private boolean isLongEnough() {
        return !readings.isEmpty()
                && readings.getLast().at().since(readings.getFirst().at()).compareTo(SHORTEST) >= 0;
    }

    boolean is(String posture) {
        return label.equals(posture);
    }
}
