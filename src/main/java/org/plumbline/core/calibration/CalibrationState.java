package org.plumbline.core.calibration;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// What [CalibrationTracker] remembers from one reading to the next.
public sealed interface CalibrationState {

    /// What posture may be judged by; null while upright is not known.
    @Nullable Calibration calibration();

    /// Upright is not known; the first still sitting will be taken for it.
    ///
    /// @param capture  the sitting being looked at
    /// @param previous what held before the clip was moved
    record Unknown(
            @Nullable UprightCapture capture, @Nullable Calibration previous) implements CalibrationState {
        @Override
        public @Nullable Calibration calibration() {
            return null;
        }
    }

    /// She was asked to sit upright and still.
    record HoldingUpright(
            @Nullable UprightCapture capture, @Nullable Calibration previous) implements CalibrationState {
        @Override
        public @Nullable Calibration calibration() {
            return previous;
        }
    }

    /// Upright is learned; she was asked to bend forward once.
    ///
    /// @param upright what upright was learned from; it grows while she still sits so
    /// @param bend    the bend being looked at
    record AwaitingBend(
            Calibration calibration,
            SampleTime since,
            UprightCapture upright,
            @Nullable Bend bend) implements CalibrationState {}

    /// Upright is known, and followed.
    ///
    /// @param followed when upright last followed her
    /// @param drifted  whether it was told that upright has followed her as far as it may
    /// @param oddSince since when she seems to sit as nobody can; null while she does not
    record Calibrated(
            Calibration calibration,
            SampleTime followed,
            boolean drifted,
            @Nullable SampleTime oddSince) implements CalibrationState {
        static Calibrated with(Calibration calibration, SampleTime now) {
            return new Calibrated(calibration, now, false, null);
        }
    }
}
