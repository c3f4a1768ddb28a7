package org.plumbline.core.coach.policy;

import java.time.Duration;
import org.plumbline.core.bout.Absence;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.coach.Situation;
import org.plumbline.core.coach.state.SittingClock;

/// The coach's reasons in words she can read, with the numbers behind them.
final class CoachWords {

    /// "You have sat 50 min since 10:05. A short walk, if it feels comfortable."
    static String due(PromptKind kind, SittingClock clock, Situation here) {
        var since = clock.since();
        var begun = since == null ? "" : " since " + here.clock(since);
        var what = kind == PromptKind.PELVIC_TILTS ? "A minute of pelvic tilts where you are" : "A short walk";
        var credit = clock.credit().isZero() ? "" : ", " + minutes(clock.credit()) + " of it credited";
        return "You have sat %s%s%s. %s, if it feels comfortable.".formatted(minutes(clock.sat()), begun, credit, what);
    }

    static String slumped(Duration length) {
        return "Bent forward for %s. Come up a little, if you like.".formatted(minutes(length));
    }

    /// @param leftShare of the load, 0 to 1
    static String uneven(Duration length, double leftShare) {
        boolean left = leftShare > 0.5;
        long percent = Math.round(100 * (left ? leftShare : 1 - leftShare));
        return "%d %% of your weight on the %s for %s. Sit evenly, if you like."
                .formatted(percent, left ? "left" : "right", minutes(length));
    }

    static String unmoved(Duration length) {
        return "Your weight has rested in one place for %s. Shift a little, if you like.".formatted(minutes(length));
    }

    static String stood(Duration length) {
        return "You have stood for %s. Sit down or walk a little, if you like.".formatted(minutes(length));
    }

    static String walkBreak(Absence absence) {
        return absence.unseen().isZero()
                ? "off the seat for %s, %s of it walking"
                        .formatted(minutes(absence.length()), minutes(absence.walked()))
                : "off the seat for %s; walking was not measured all the time".formatted(minutes(absence.length()));
    }

    static String partialBreak(Absence absence, double credit) {
        return "up for %s, counted as %d %% of a walk break"
                .formatted(minutes(absence.length()), Math.round(100 * credit));
    }

    /// Whole minutes, or seconds below two minutes.
    static String minutes(Duration length) {
        return length.compareTo(Duration.ofMinutes(2)) < 0 ? length.toSeconds() + " s" : length.toMinutes() + " min";
    }

    private CoachWords() {}
}
