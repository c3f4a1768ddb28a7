package org.plumbline.core.exercise.guide;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.exercise.ExerciseEvent;
import org.plumbline.core.exercise.TiltRepetition;
import org.plumbline.core.exercise.TiltRepetition.Tempo;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Flag;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Plan;
import org.plumbline.core.plan.Stage;
import org.plumbline.core.sample.SampleTime;

/// Somebody who exercises by the packaged plan: a look a second; every cue and event is written down.
final class GuidedSession {

    static final Plan PLAN = PlanFolder.packaged();

    final ExerciseGuide guide = new ExerciseGuide(GuideParams.DEFAULT);
    final List<String> told = new ArrayList<>();
    GuideState state = new GuideState.Idle();
    private Duration now = Duration.ZERO;
    private int tilts;

    static Request request(String name, Stage stage, Consent consent, Flag... flags) {
        return new Request(name, PLAN.offer(new Personal(stage, List.of(flags), consent), DayKind.ORDINARY), consent);
    }

    GuidedSession start(Request request) {
        return take(guide.start(state, at(), request));
    }

    GuidedSession answer(boolean anyYes) {
        return take(guide.answer(state, at(), anyYes));
    }

    GuidedSession skip() {
        return take(guide.skip(state, at()));
    }

    GuidedSession stop() {
        return take(guide.stop(state, at()));
    }

    /// A tilt that ends now.
    GuidedSession tilt(Tempo tempo) {
        var tilt = new TiltRepetition(at(), at(), 10, tempo);
        tilts += tilt.counts() ? 1 : 0;
        return take(guide.tilt(state, tilt, tilts));
    }

    GuidedSession seconds(int seconds) {
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            take(guide.step(state, at()));
        }
        return this;
    }

    /// Nobody looks for so long, then once.
    GuidedSession blind(Duration length) {
        now = now.plus(length);
        return take(guide.step(state, at()));
    }

    GuideView view() {
        return guide.view(state).orElseThrow();
    }

    private GuidedSession take(ExerciseGuide.Step step) {
        state = step.state();
        step.events().stream().map(this::inWords).forEach(told::add);
        step.cue().map(CuePattern::name).ifPresent(cue -> told.add("%d %s".formatted(now.toSeconds(), cue)));
        return this;
    }

    private String inWords(ExerciseEvent event) {
        var words = switch (event) {
            case ExerciseEvent.Asked _ -> "asked";
            case ExerciseEvent.Started _ -> "started";
            case ExerciseEvent.Refused refused -> "refused: " + refused.reason();
            case ExerciseEvent.Ended ended -> (ended.completed() ? "completed: " : "ended: ") + ended.reason();
        };
        return "%d %s".formatted(event.at().since(new SampleTime(0)).toSeconds(), words);
    }

    SampleTime at() {
        return new SampleTime(0).plus(now);
    }

    Optional<String> last() {
        return told.isEmpty() ? Optional.empty() : Optional.of(told.getLast());
    }
}
