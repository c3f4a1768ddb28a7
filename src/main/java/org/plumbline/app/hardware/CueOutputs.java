package org.plumbline.app.hardware;

import static org.plumbline.config.section.CueSection.NONE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.actuator.CueOutput;
import org.plumbline.actuator.DimmedLed;
import org.plumbline.actuator.SwitchedOutput;
import org.plumbline.actuator.Together;
import org.plumbline.actuator.ToneBuzzer;
import org.plumbline.board.line.OutputLine;
import org.plumbline.board.line.PwmLine;
import org.plumbline.config.section.CueSection;

/// Opens what the configuration names to play cues on: buzzer, motor and LED, each in its kind.
final class CueOutputs {

    /// Where lines come from.
    interface Lines {

        /// A line that is high or low.
        OutputLine output(int pin) throws IOException;

        /// A line that carries a wave.
        PwmLine wave(int pin) throws IOException;
    }

    private final Lines lines;
    private final List<CueOutput> opened = new ArrayList<>();

    private CueOutputs(Lines lines) {
        this.lines = lines;
    }

    /// All of them as one; if one cannot be had, none is kept.
    static CueOutput open(CueSection section, Lines lines) throws IOException {
        var outputs = new CueOutputs(lines);
        try {
            outputs.open(section);
            return new Together(outputs.opened);
        } catch (IOException e) {
            outputs.close(e);
            throw e;
        }
    }

    /// What annoys most comes first, since it is silenced first.
    private void open(CueSection section) throws IOException {
        if (section.buzzerPin() != NONE) {
            opened.add(buzzer(section));
        }
        if (section.motorPin() != NONE) {
            opened.add(SwitchedOutput.buzzer(lines.output(section.motorPin())));
        }
        if (section.ledPin() != NONE) {
            opened.add(led(section));
        }
    }

    private CueOutput buzzer(CueSection section) throws IOException {
        int pin = section.buzzerPin();
        return section.buzzerPassive() ? new ToneBuzzer(lines.wave(pin)) : SwitchedOutput.buzzer(lines.output(pin));
    }

    private CueOutput led(CueSection section) throws IOException {
        int pin = section.ledPin();
        return section.ledDimmed() ? new DimmedLed(lines.wave(pin)) : SwitchedOutput.led(lines.output(pin));
    }

    private void close(IOException why) {
        try {
            new Together(opened).close();
        } catch (IOException also) {
            why.addSuppressed(also);
        }
    }
}
