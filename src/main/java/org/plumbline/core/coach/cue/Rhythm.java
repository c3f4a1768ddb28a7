package org.plumbline.core.coach.cue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.coach.cue.CuePattern.Step;

/// A cue drawn as text, a tenth of a second a character: `.` dark, `1` to `9` tenths of full light, `#` full light.
final class Rhythm {

    private static final Duration BEAT = Duration.ofMillis(100);

    /// A cue that is seen only.
    static CuePattern light(String name, String drawing) {
        return sound(name, drawing, 0);
    }

    /// A cue that sounds wherever it is lit.
    ///
    /// @param toneHertz 0 for none
    static CuePattern sound(String name, String drawing, double toneHertz) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < drawing.length(); i++) {
            double brightness = brightness(drawing.charAt(i));
            add(steps, new Step(brightness, brightness > 0 ? toneHertz : 0, BEAT));
        }
        return new CuePattern(name, steps);
    }

    /// Equal beats are one step, so that a tone does not break off between them.
    private static void add(List<Step> steps, Step beat) {
        if (!steps.isEmpty() && steps.getLast().brightness() == beat.brightness()) {
            beat = new Step(
                    beat.brightness(),
                    beat.toneHertz(),
                    steps.removeLast().length().plus(beat.length()));
        }
        steps.add(beat);
    }

    private static double brightness(char beat) {
        return switch (beat) {
            case '.' -> 0;
            case '#' -> 1;
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> (beat - '0') / 10.0;
            default -> throw new IllegalArgumentException("a beat is '.', 1 to 9 or '#': '%c'".formatted(beat));
        };
    }

    private Rhythm() {}
}
