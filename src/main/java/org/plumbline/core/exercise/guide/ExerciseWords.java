package org.plumbline.core.exercise.guide;

import java.time.Duration;
import org.plumbline.core.exercise.TiltRepetition.Tempo;
import org.plumbline.core.exercise.guide.GuideState.Phase.Moving;
import org.plumbline.core.exercise.guide.GuideState.Running;
import org.plumbline.core.sample.SampleTime;

/// The guide's reasons and hints in words she can read.
final class ExerciseWords {

    static final String NO_CONSENT = "exercises are off until you confirm that nobody has told you not to exercise";
    static final String CHECK_YES = "you answered yes to a line of the check";
    static final String NO_ANSWER = "the check was not answered";
    static final String NOT_BEGUN = "not begun";
    static final String ANOTHER = "another exercise is under way";

    static String unknown(String name) {
        return "the plan has no exercise called " + name;
    }

    static String notOffered(String title) {
        return "%s is not offered at your stage or with what you have told".formatted(title);
    }

    static String hint(Tempo tempo) {
        return switch (tempo) {
            case STEADY -> "";
            case TOO_FAST -> "A little slower.";
            case UNFINISHED -> "All the way there and back.";
        };
    }

    static String done(Running run, SampleTime now) {
        return run.program().tasks().size() == 1 ? one(run, now) : parts(run, now);
    }

    static String stopped(Running run, SampleTime now) {
        return "stopped by you: " + done(run, now);
    }

    static String interrupted(Duration gap) {
        return "interrupted: nothing was seen for " + text(gap);
    }

    private static String one(Running run, SampleTime now) {
        var length = text(now.since(run.phase().since()));
        int counted = run.phase() instanceof Moving moving ? moving.counted() : 0;
        return counted == 0
                ? length
                : "%d of %d counted in %s"
                        .formatted(counted, run.task().assignment().repetitions(), length);
    }

    private static String parts(Running run, SampleTime now) {
        return "%d of %d parts in %s"
                .formatted(run.done(), run.program().tasks().size(), text(now.since(run.started())));
    }

    /// Whole minutes, or seconds below two minutes.
    private static String text(Duration length) {
        return length.toMinutes() < 2 ? length.toSeconds() + " s" : length.toMinutes() + " min";
    }

    private ExerciseWords() {}
}
