package org.plumbline.actuator;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.coach.cue.CuePattern;

/// Which step of a cue is on at each moment; knows neither clock nor thread.
///
/// Every change is reckoned from the beginning of the cue, so late wake-ups do not add up.
final class CuePlayback {

    /// Nothing will change by itself.
    static final long NEVER = Long.MAX_VALUE;

    private final CueOutput output;
    private @Nullable CuePattern cue;
    private long began;
    private int shown;

    CuePlayback(CueOutput output) {
        this.output = output;
    }

    /// Begins a cue; one that is still playing ends first.
    void play(CuePattern next, long now) throws IOException {
        stop();
        cue = next;
        began = now;
        shown = -1;
    }

    /// Ends the cue, if any; silent in any case.
    void stop() throws IOException {
        cue = null;
        output.silence();
    }

    /// Shows what is due.
    ///
    /// @return nanoseconds from `now` to the next change, or [#NEVER]
    long advance(long now) throws IOException {
        var playing = cue;
        if (playing == null) {
            return NEVER;
        }
        long end = 0;
        for (int i = 0; i < playing.steps().size(); i++) {
            var step = playing.steps().get(i);
            end += step.length().toNanos();
            if (now - began < end) {
                show(i, step);
                return end - (now - began);
            }
        }
        stop();
        return NEVER;
    }

    private void show(int index, CuePattern.Step step) throws IOException {
        if (index != shown) {
            shown = index;
            output.show(step);
        }
    }
}
