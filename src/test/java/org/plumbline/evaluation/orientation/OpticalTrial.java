package org.plumbline.evaluation.orientation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.orientation.InclinationFilter;
import org.plumbline.core.orientation.InclinationParams;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.Vector3;
import org.plumbline.evaluation.DatasetFile;
import org.plumbline.evaluation.DatasetFolder;

/// A recording of the clip's kind of sensor whose vertical was also seen by cameras.
record OpticalTrial(String name, List<Row> rows) {

    /// One sample and what the cameras saw then.
    ///
    /// @param up     the vertical in the sensor frame; null where the cameras lost the board
    /// @param moving whether the board moved, by the label
    record Row(ImuSample sample, @Nullable Vector3 up, boolean moving) {}

    /// Root mean square of the error of the vertical, degrees; NaN where a trial has nothing of the kind.
    record Rmse(double moving, double rest) {}

    static OpticalTrial read(Path file) throws IOException {
        var csv = DatasetFile.read(file);
        String name = DatasetFolder.name(file);
        return new OpticalTrial(
                name,
                IntStream.range(0, csv.rows()).mapToObj(row -> row(csv, row)).toList());
    }

    private static Row row(DatasetFile csv, int row) {
        Vector3 up = csv.text(row, "up_x").isEmpty()
                ? null
                : new Vector3(csv.number(row, "up_x"), csv.number(row, "up_y"), csv.number(row, "up_z"));
        return new Row(csv.imuSample(row), up, csv.text(row, "label").equals("move"));
    }

    /// Half the rate: each new sample is the mean of two, dated when the second was taken.
    OpticalTrial halved() {
        var half = new ArrayList<Row>();
        for (int i = 0; i + 1 < rows.size(); i += 2) {
            half.add(mean(rows.get(i), rows.get(i + 1)));
        }
        return new OpticalTrial(name, half);
    }

    OpticalTrial with(UnaryOperator<ImuSample> sensor) {
        return new OpticalTrial(
                name,
                rows.stream()
                        .map(row -> new Row(sensor.apply(row.sample), row.up, row.moving))
                        .toList());
    }

    /// What the product's filter makes of it.
    Rmse rmse() {
        return rmse(InclinationParams.DEFAULT);
    }

    Rmse rmse(InclinationParams params) {
        var filter = new InclinationFilter(params);
        var moving = new MeanSquare();
        var rest = new MeanSquare();
        for (Row row : rows) {
            Vector3 estimate = filter.update(row.sample);
            if (row.up != null) {
                (row.moving ? moving : rest).add(degreesBetween(estimate, row.up));
            }
        }
        return new Rmse(moving.root(), rest.root());
    }

    private static Row mean(Row a, Row b) {
        var sample = new ImuSample(
                b.sample.at(),
                mean(a.sample.acceleration(), b.sample.acceleration()),
                a.sample.angularRate() == null || b.sample.angularRate() == null
                        ? null
                        : mean(a.sample.angularRate(), b.sample.angularRate()));
        return new Row(sample, b.up, b.moving);
    }

    private static Vector3 mean(Vector3 a, Vector3 b) {
        return a.plus(b).times(0.5);
    }

    private static double degreesBetween(Vector3 a, Vector3 b) {
        return Math.toDegrees(Math.atan2(a.cross(b).norm(), a.dot(b)));
    }

    /// A root mean square being added up.
    private static final class MeanSquare {
        private double sum;
        private int count;

        void add(double value) {
            sum += value * value;
            count++;
        }

        double root() {
            return Math.sqrt(sum / count);
        }
    }
}
