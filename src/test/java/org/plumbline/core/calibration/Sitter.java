package org.plumbline.core.calibration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Quaternion;

/// Somebody wearing the clip some way round, read ten times a second.
final class Sitter {

    private static final Vector3 UP = new Vector3(0, 0, 1);

    private final CalibrationTracker tracker = new CalibrationTracker(CalibrationParams.DEFAULT);
    private Quaternion bodyToSensor;
    private long tenths;
    private double force = 9.81;
    private boolean seated = true;
    CalibrationState state = CalibrationTracker.start();
    final List<CalibrationEvent> events = new ArrayList<>();

    Sitter(Quaternion bodyToSensor) {
        this.bodyToSensor = bodyToSensor;
    }

    Sitter asked() {
        state = tracker.begin(state);
        return this;
    }

    Sitter seated(boolean now) {
        seated = now;
        return this;
    }

    Sitter force(double metresPerSecondSquared) {
        force = metresPerSecondSquared;
        return this;
    }

    /// The clip is put on another way round.
    Sitter reclipped(Quaternion other) {
        bodyToSensor = other;
        return this;
    }

    Sitter unclipped() {
        state = tracker.unclipped(state);
        return this;
    }

    /// Stays at that flexion and lateral lean.
    Sitter sits(double flexionDegrees, double lateralDegrees, Duration length) {
        for (long i = 0; i < length.toMillis() / 100; i++) {
            read(flexionDegrees, lateralDegrees);
        }
        return this;
    }

    /// Stays at that flexion, read once a second.
    Sitter sitsForHours(double flexionDegrees, int hours) {
        for (int i = 0; i < 3600 * hours; i++) {
            tenths += 9;
            read(flexionDegrees, 0);
        }
        return this;
    }

    /// Bends that far within 3 s and comes back.
    Sitter bends(double flexionDegrees, double lateralDegrees) {
        for (int i = 0; i <= 60; i++) {
            double share = 1 - Math.abs(i - 30) / 30.0;
            read(flexionDegrees * share, lateralDegrees * share);
        }
        return this;
    }

    /// Up in the sensor frame at that posture.
    Vector3 up(double flexionDegrees, double lateralDegrees) {
        double tilt = Math.hypot(flexionDegrees, lateralDegrees);
        if (tilt == 0) {
            return bodyToSensor.rotate(UP);
        }
        // Flexion turns up backwards seen from the body, a lean to the left turns it to the right.
        var axis = new Vector3(lateralDegrees, -flexionDegrees, 0).times(1 / tilt);
        return bodyToSensor.rotate(Quaternion.about(axis, Math.toRadians(tilt)).rotate(UP));
    }

    SampleTime now() {
        return new SampleTime(Duration.ofMillis(100 * tenths).toNanos());
    }

    private void read(double flexionDegrees, double lateralDegrees) {
        tenths++;
        var reading = new CalibrationReading(now(), up(flexionDegrees, lateralDegrees), force, Vector3.ZERO, seated);
        var step = tracker.step(state, reading);
        state = step.state();
        events.addAll(step.events());
    }
}
