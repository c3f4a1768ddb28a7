package org.plumbline.core.coach.cue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.coach.cue.CuePattern.Step;

/// The cues the walk-break policy plays, in order of force.
public final class Cues {

    private static final Duration PULSE = Duration.ofMillis(300);
    private static final Duration REST = Duration.ofMillis(200);

    /// Light only.
    public static final CuePattern WALK_LIGHT = pulses("walk-light", 4, 0.6, 0);

    /// Light and two soft tones.
    public static final CuePattern WALK = pulses("walk", 2, 1, 523);

    /// Light and four tones, a little higher.
    public static final CuePattern WALK_AGAIN = pulses("walk-again", 4, 1, 659);

    /// One soft light: the break counted.
    public static final CuePattern THANKS = new CuePattern("thanks", List.of(new Step(0.4, 0, Duration.ofMillis(800))));

    /// Two short lights: put off.
    public static final CuePattern SNOOZED = pulses("snoozed", 2, 0.3, 0);

    /// The cue of the first, second and every further attempt.
    public static CuePattern walk(int attempt) {
        return switch (attempt) {
            case 1 -> WALK_LIGHT;
            case 2 -> WALK;
            default -> WALK_AGAIN;
        };
    }

    private static CuePattern pulses(String name, int count, double brightness, double toneHertz) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < count; i++) {
            steps.add(new Step(brightness, toneHertz, PULSE));
            steps.add(new Step(0, 0, REST));
        }
        return new CuePattern(name, steps);
    }

    private Cues() {}
}
