package org.plumbline.core.exercise;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// What [TiltCounter] remembers.
///
/// @param last        time of the last sample; null before the first
/// @param first       signal after the first low-pass
/// @param smooth      signal after both
/// @param phase       where in the repetition she is
/// @param usualSwing  slow mean of her swings; 0 before the first
/// @param repetitions complete repetitions so far
public record TiltState(
        @Nullable SampleTime last, double first, double smooth, Phase phase, double usualSwing, int repetitions) {

    public static final TiltState START = new TiltState(null, 0, 0, new Phase.Still(0, 0), 0, 0);

    /// Where in a repetition she is.
    public sealed interface Phase {

        /// Not yet known which side she rests on: between these two values so far.
        record Still(double low, double high) implements Phase {}

        /// On the way out, or back but not far enough.
        ///
        /// @param side +1 if the signal rises on the way out, -1 if it falls
        /// @param rest where she came from
        /// @param far  furthest so far
        record Out(SampleTime start, int side, double rest, double far) implements Phase {
            double swing() {
                return side * (far - rest);
            }
        }

        /// Back.
        ///
        /// @param side as for the way out
        /// @param rest furthest back so far
        record Back(int side, double rest) implements Phase {}
    }
}
