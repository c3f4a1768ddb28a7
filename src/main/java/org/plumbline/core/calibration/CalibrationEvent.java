package org.plumbline.core.calibration;

import java.time.Duration;
import org.plumbline.core.sample.SampleTime;

/// What became of a calibration.
public sealed interface CalibrationEvent {

    /// Her upright is known.
    ///
    /// @param automatic learned without being asked for: forward is not known then
    record UprightLearned(Calibration calibration, boolean automatic) implements CalibrationEvent {}

    /// Forward is known too: the calibration is complete.
    record ForwardLearned(Calibration calibration) implements CalibrationEvent {}

    /// A step of the calibration did not count, and why, in words; she may try again.
    record Refused(SampleTime at, String reason) implements CalibrationEvent {}

    /// Upright has followed her as far as it may: a new calibration is due.
    ///
    /// @param driftDegrees from where it was learned
    /// @param age          since then
    record Drifted(SampleTime at, double driftDegrees, Duration age) implements CalibrationEvent {}

    /// The clip has been moved, so that upright is not known any more.
    record Reclipped(SampleTime at, String reason) implements CalibrationEvent {}
}
