package org.plumbline.actuator;

import java.io.IOException;
import org.plumbline.board.line.PwmLine;
import org.plumbline.core.coach.cue.CuePattern.Step;

/// An LED with every brightness there is between dark and full.
public record DimmedLed(PwmLine line) implements CueOutput {

    /// Above it no eye sees the flicker, not even in passing.
    private static final int HERTZ = 1_000;

    @Override
    public void show(Step step) throws IOException {
        if (step.brightness() > 0) {
            line.wave(HERTZ, duty(step.brightness()));
        } else {
            line.off();
        }
    }

    /// The eye takes a quarter of the light for half of it.
    private static double duty(double brightness) {
        return brightness * brightness;
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
