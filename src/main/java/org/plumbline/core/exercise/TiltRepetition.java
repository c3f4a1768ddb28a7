package org.plumbline.core.exercise;

import java.time.Duration;
import org.plumbline.core.sample.SampleTime;

/// One pelvic tilt, there and back.
///
/// @param start when she left the resting side
/// @param end   when she was half-way back, or was given up
/// @param swing how far she went, in the unit of the signal
public record TiltRepetition(SampleTime start, SampleTime end, double swing, Tempo tempo) {

    /// How it was done. Only [#UNFINISHED] does not count.
    public enum Tempo {
        STEADY,
        TOO_FAST,
        UNFINISHED
    }

    public Duration duration() {
        return end.since(start);
    }

    public boolean counts() {
        return tempo != Tempo.UNFINISHED;
    }
}
