package org.plumbline.actuator;

import java.io.IOException;
import org.plumbline.board.line.PwmLine;
import org.plumbline.core.coach.cue.CuePattern.Step;

/// A passive buzzer, which sounds at the tone it is given.
public record ToneBuzzer(PwmLine line) implements CueOutput {

    /// A tenth of the time high is soft; half would be as loud as it gets.
    private static final double SOFT = 0.1;

    @Override
    public void show(Step step) throws IOException {
        int hertz = (int) Math.round(step.toneHertz());
        if (hertz > 0) {
            line.wave(hertz, SOFT);
        } else {
            line.off();
        }
    }

    @Override
    public void silence() throws IOException {
        line.off();
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
