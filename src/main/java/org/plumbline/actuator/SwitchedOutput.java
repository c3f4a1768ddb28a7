package org.plumbline.actuator;

import java.io.IOException;
import java.util.function.Predicate;
import org.plumbline.board.line.OutputLine;
import org.plumbline.core.coach.cue.CuePattern.Step;

/// Something that is only on or off: an LED, a buzzer with a tone of its own, a vibration motor.
///
/// @param line high while it is on
/// @param on   in which steps it is
public record SwitchedOutput(OutputLine line, Predicate<Step> on) implements CueOutput {

    /// An LED that knows one brightness.
    public static SwitchedOutput led(OutputLine line) {
        return new SwitchedOutput(line, step -> step.brightness() > 0);
    }

    /// An active buzzer, which knows one tone; or a motor, which is felt where a buzzer would be heard.
    public static SwitchedOutput buzzer(OutputLine line) {
        return new SwitchedOutput(line, step -> step.toneHertz() > 0);
    }

    @Override
    public void show(Step step) throws IOException {
        line.set(on.test(step));
    }

    @Override
    public void silence() throws IOException {
        line.set(false);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
