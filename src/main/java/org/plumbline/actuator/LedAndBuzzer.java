package org.plumbline.actuator;

import java.io.IOException;
import org.plumbline.board.line.OutputLine;
import org.plumbline.core.coach.cue.CuePattern.Step;

/// An LED and an active buzzer on a line each: any brightness is on, any tone is the buzzer's own.
public record LedAndBuzzer(OutputLine led, OutputLine buzzer) implements CueOutput {

    @Override
    public void show(Step step) throws IOException {
        led.set(step.brightness() > 0);
        buzzer.set(step.toneHertz() > 0);
    }

    /// The buzzer first: it is the one that annoys. A failure of one line does not keep the other on.
    @Override
    public void silence() throws IOException {
        try {
            buzzer.set(false);
        } finally {
            led.set(false);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            buzzer.close();
        } finally {
            led.close();
        }
    }
}
