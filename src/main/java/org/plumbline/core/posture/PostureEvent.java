package org.plumbline.core.posture;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.SampleTime;

/// What the posture detectors found out.
public sealed interface PostureEvent {

    /// A slump is confirmed; it began at `start`, when the trunk flexed.
    ///
    /// @param lumbarDegrees of it, what the back is rounded beyond the waist; null without a clip there
    record SlumpStarted(
            SampleTime start,
            SampleTime confirmed,
            double flexionDegrees,
            @Nullable Double lumbarDegrees) implements PostureEvent {}

    /// She straightened up, got up, or data went missing.
    record SlumpEnded(SampleTime start, SampleTime end) implements PostureEvent {
        public Duration length() {
            return end.since(start);
        }
    }

    /// A recline or a lean is confirmed; told for the history, never prompted about.
    record TiltStarted(Posture posture, SampleTime start, SampleTime confirmed) implements PostureEvent {}

    /// A recline or a lean is over.
    record TiltEnded(Posture posture, SampleTime start, SampleTime end) implements PostureEvent {
        public Duration length() {
            return end.since(start);
        }
    }
}
