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

    /// The trunk is tilted, but not yet for long enough to count.
    record Tilting(MeanTilt tilt) implements PostureState {
        @Override
        public Posture posture() {
            return Posture.UPRIGHT;
        }
    }

    /// The trunk has been tilted that way for at least [PostureParams#minimumHold].
    ///
    /// @param since when it began
    /// @param tilt  what is being judged anew
    record Held(Posture posture, SampleTime since, MeanTilt tilt) implements PostureState {}
}
