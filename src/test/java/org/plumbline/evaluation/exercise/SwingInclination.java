package org.plumbline.evaluation.exercise;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.sample.Vector3;
import org.plumbline.evaluation.DatasetFile;

/// Inclination along the direction in which gravity moved most in a recording: its first principal component.
final class SwingInclination {

    /// Half a second at 100 Hz: what moves faster is not gravity.
    private static final int BLOCK = 50;

    private static final int ITERATIONS = 100;

    private final Vector3 mean;
    private final Vector3 direction;

    SwingInclination(DatasetFile recording) {
        var gravity = blockMeans(recording);
        this.mean = gravity.stream().reduce(Vector3.ZERO, Vector3::plus).times(1.0 / gravity.size());
        this.direction = principal(gravity.stream().map(v -> v.minus(mean)).toList());
    }

    double degrees(Vector3 acceleration) {
        return Math.toDegrees(
                Math.asin(Math.clamp(acceleration.normalized().minus(mean).dot(direction), -1, 1)));
    }

    private static List<Vector3> blockMeans(DatasetFile recording) {
        var means = new ArrayList<Vector3>();
        for (int from = 0; from + BLOCK <= recording.rows(); from += BLOCK) {
            var sum = Vector3.ZERO;
            for (int row = from; row < from + BLOCK; row++) {
                sum = sum.plus(recording.imuSample(row).acceleration());
            }
            means.add(sum.normalized());
        }
        return means;
    }

    /// Power iteration on the scatter of these vectors.
    private static Vector3 principal(List<Vector3> scattered) {
        var direction = new Vector3(1, 1, 1).normalized();
        for (int i = 0; i < ITERATIONS; i++) {
            var here = direction;
            direction = scattered.stream()
                    .map(v -> v.times(v.dot(here)))
                    .reduce(Vector3.ZERO, Vector3::plus)
                    .normalized();
        }
        return direction;
    }
}
