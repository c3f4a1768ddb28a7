package org.plumbline.core.coach;

import java.time.Duration;
import org.plumbline.core.bout.Absence;

/// The coach's reasons in words she can read.
final class CoachWords {

    /// "You have sat 50 min since 10:05. A short walk, if it feels comfortable."
    static String satSince(SittingClock clock, Situation situation) {
        var since = clock.since();
        var begun = since == null ? "" : " since " + situation.clock(since);
        return "You have sat %s%s. A short walk, if it feels comfortable.".formatted(minutes(clock.sat()), begun);
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
