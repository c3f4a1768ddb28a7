package org.plumbline.core.coach.cue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The cues there are, drawn as [Rhythm]s: one character is a tenth of a second.
public final class Cues {

    /// Two slow lights: get into position, or sit down and let the clip and the mat settle.
    public static final CuePattern SETTLE = Rhythm.light("settle", "2468642..2468642");

    /// Light only.
    public static final CuePattern WALK_LIGHT = Rhythm.light("walk-light", "666..666..666..666");

    /// Light and two soft tones.
    public static final CuePattern WALK = Rhythm.sound("walk", "###..###", 523);

    /// Light and four tones, a little higher.
    public static final CuePattern WALK_AGAIN = Rhythm.sound("walk-again", "###..###..###..###", 659);

    /// Up with the pelvis: one tone.
    public static final CuePattern TILT_UP = Rhythm.sound("tilt-up", "##", 660);

    /// And back: two short ones, lower.
    public static final CuePattern TILT_DOWN = Rhythm.sound("tilt-down", "#.#", 440);

    /// Move on the seat: light that goes from weak to strong and back.
    public static final CuePattern SHIFT = Rhythm.light("shift", "13579.97531");

    /// Light that grows: come up.
    public static final CuePattern SIT_TALL = Rhythm.light("sit-tall", "11335577999");

    /// One soft light: the break counted, or she has straightened up.
    public static final CuePattern THANKS = Rhythm.light("thanks", "44444444");

    /// Two short lights: put off.
    public static final CuePattern SNOOZED = Rhythm.light("snoozed", "333..333");

    /// One light that fades: no prompts for a while.
    public static final CuePattern PAUSED = Rhythm.light("paused", "998877665544332211");

    /// Three quick pairs: something does not work; the page says what.
    public static final CuePattern ERROR = Rhythm.light("error", "#.#...#.#...#.#");

    /// The forms of each attempt, in the order in which they take turns: a cue that is always the same is soon not
    /// noticed any more.
    private static final List<List<CuePattern>> WALKS = List.of(
            List.of(
                    WALK_LIGHT,
                    Rhythm.light("walk-light-2", "13579975311357997531"),
                    Rhythm.light("walk-light-3", "66..66..666666..66..66")),
            List.of(WALK, Rhythm.sound("walk-2", "##.##..####", 587), Rhythm.sound("walk-3", "####..##.##", 494)),
            List.of(
                    WALK_AGAIN,
                    Rhythm.sound("walk-again-2", "##.##..##.##..####", 698),
                    Rhythm.sound("walk-again-3", "####..##.##..####", 622)));

    private static final List<CuePattern> OTHERS =
            List.of(SETTLE, TILT_UP, TILT_DOWN, SHIFT, SIT_TALL, THANKS, SNOOZED, PAUSED, ERROR);

    /// Every cue there is, each once.
    public static List<CuePattern> all() {
        return Stream.concat(WALKS.stream().flatMap(List::stream), OTHERS.stream())
                .toList();
    }

    /// The cue of that name, such as `walk-again`.
    public static Optional<CuePattern> byName(String name) {
        return all().stream().filter(cue -> cue.name().equals(name)).findFirst();
    }

    /// The cue of the first, second and every further attempt.
    public static CuePattern walk(int attempt) {
        return walk(attempt, 0);
    }

    /// The cue of the first, second and every further attempt.
    ///
    /// @param turn whose turn it is among the forms of this attempt: count up from prompt to prompt
    public static CuePattern walk(int attempt, int turn) {
        var forms = WALKS.get(Math.clamp(attempt, 1, WALKS.size()) - 1);
        return forms.get(Math.floorMod(turn, forms.size()));
    }

    private Cues() {}
}
