package org.plumbline.core.summary;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.PromptEvent;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;

/// What came of the prompts for a walk, or for tilts in its place, within a span; counts that add up.
///
/// How soon she followed is counted as studies of vibrating thigh-worn sensors report it: within 1, 3 and 5 min.
///
/// @param prompted   prompts given, repeats not counted; one that comes again after a snooze is another
/// @param taken      of them, those followed by a break that counted, or by the tilts
/// @param natural    breaks that counted before any prompt
/// @param partial    prompts followed by less than a walk break
/// @param suppressed times a prompt was due and withheld, each reason once
/// @param takenIn1   of `taken`, those followed within 1 min of the first cue
public record PromptSums(
        int prompted,
        int taken,
        int natural,
        int partial,
        int snoozed,
        int declined,
        int missed,
        int suppressed,
        int takenIn1,
        int takenIn3,
        int takenIn5) {

    public static final PromptSums NONE = of(0, 0);

    /// All that older devices told.
    public static PromptSums of(int prompted, int taken) {
        return new PromptSums(prompted, taken, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /// One event; nothing where it is about a nudge.
    public static PromptSums of(PromptEvent event) {
        if (event.kind().isNudge()) {
            return NONE;
        }
        return switch (event) {
            case Prompted prompted -> of(prompted.attempt() == 1 ? 1 : 0, 0);
            case Resolved end -> of(end.outcome(), end.response());
        };
    }

    private static PromptSums of(Outcome outcome, @Nullable Duration response) {
        var soon = outcome == Outcome.TAKEN ? response : null;
        return new PromptSums(
                0,
                one(outcome == Outcome.TAKEN),
                one(outcome == Outcome.NATURAL),
                one(outcome == Outcome.PARTIAL),
                one(outcome == Outcome.SNOOZED),
                one(outcome == Outcome.DECLINED),
                one(outcome == Outcome.MISSED),
                one(outcome == Outcome.SUPPRESSED),
                within(1, soon),
                within(3, soon),
                within(5, soon));
    }

    private static int within(int minutes, @Nullable Duration response) {
        return one(response != null && response.compareTo(Duration.ofMinutes(minutes)) <= 0);
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    public PromptSums plus(PromptSums other) {
        return new PromptSums(
                prompted + other.prompted,
                taken + other.taken,
                natural + other.natural,
                partial + other.partial,
                snoozed + other.snoozed,
                declined + other.declined,
                missed + other.missed,
                suppressed + other.suppressed,
                takenIn1 + other.takenIn1,
                takenIn3 + other.takenIn3,
                takenIn5 + other.takenIn5);
    }
}
