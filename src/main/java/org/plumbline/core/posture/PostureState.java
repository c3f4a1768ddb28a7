package org.plumbline.core.posture;

import org.plumbline.core.sample.SampleTime;

/// What [PostureDetector] remembers from one inclination to the next.
public sealed interface PostureState {

    /// The posture to show.
    Posture posture();

    /// She is not seated and settled, nothing is calibrated, or data are missing.
    record Unsettled() implements PostureState {
        @Override
        public Posture posture() {
            return Posture.UNKNOWN;
        }
    }

    /// The clip sits where it cannot see posture.
    record NotAvailable() implements PostureState {
        @Override
        public Posture posture() {
            return Posture.NOT_AVAILABLE;
        }
    }

    /// The trunk is within her own upright range.
    record Upright() implements PostureState {
        @Override
        public Posture posture() {
            return Posture.UPRIGHT;
        }
    }

    /// The trunk is tilted towards `towards`, but not yet for long enough to count.
    ///
    /// @param seen when it was last seen so
    record Tilting(Posture towards, SampleTime since, SampleTime seen) implements PostureState {
        @Override
        public Posture posture() {
            return Posture.UPRIGHT;
        }
    }

    /// The trunk has been so for at least [PostureParams#minimumHold].
    ///
    /// @param seen when it was last seen so
    record Held(Posture posture, SampleTime since, SampleTime seen) implements PostureState {}
}
