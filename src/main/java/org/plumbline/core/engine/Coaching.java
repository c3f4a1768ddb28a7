package org.plumbline.core.engine;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.coach.Outlook;
import org.plumbline.core.coach.Situation;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.Cues;
import org.plumbline.core.coach.params.CoachParams;
import org.plumbline.core.coach.policy.Coach;
import org.plumbline.core.coach.policy.Step;
import org.plumbline.core.coach.state.CoachState;
import org.plumbline.core.coach.state.Settings;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Personal;

/// The coach within the engine: what she asks of it, and what it decides, as effects.
final class Coaching {

    private final Coach coach;
    private CoachState state = CoachState.START;

    Coaching(CoachParams params) {
        coach = new Coach(params);
    }

    /// What follows at a moment.
    List<Effect> step(Situation here) {
        return follow(coach.step(state, here), here);
    }

    /// What follows from something she asks for.
    List<Effect> fulfil(Wish wish, Situation here) {
        return switch (wish) {
            case Wish.Snooze _ -> follow(coach.snooze(state, here), here);
            case Wish.Decline _ -> follow(coach.decline(state, here), here);
            case Wish.Done _ -> follow(coach.done(state, here), here);
            case Wish.Pause(var length) -> follow(coach.pause(state, here, length), here);
            case Wish.Resume _ -> set(state.settings().withPause(null), here);
            case Wish.Busy(boolean on) -> busy(on, here);
            case Wish.SetDayKind(var kind) -> set(state.settings().with(kind, here.now()), here);
            case Wish.SetInterval(var interval) -> set(state.settings().with(interval), here);
            case Wish.SetBuzzer(boolean on) ->
                quietened(on, set(state.settings().withBuzzer(on), here));
            case Wish.SetPersonal(var personal) -> set(state.settings().with(personal), here);
            case Wish.AnswerCheck(boolean anyYes) -> anyYes ? set(stopped(), here) : List.of();
            case Wish.Mark _ -> List.of(new Effect.Marked(here.now()));
            case Wish.TestCue(var name) -> List.of(play(cue(name), here));
            case Wish.Calibrate _, Wish.Tare _, Wish.StartExercise _, Wish.SkipPart _, Wish.StopExercise _ -> List.of();
        };
    }

    /// She has done pelvic tilts.
    List<Effect> tilted(Situation here) {
        return follow(coach.tilted(state, here), here);
    }

    Settings settings() {
        return state.settings();
    }

    /// A cue that she asked for herself; by light alone where nothing may sound.
    Effect.Play play(CuePattern cue, Situation here) {
        return new Effect.Play(coach.maySound(state, here) ? cue : cue.lightOnly());
    }

    private List<Effect> busy(boolean on, Situation here) {
        state = coach.busy(state, here, on);
        return quietened(!on, List.of());
    }

    /// What may not sound any more is silenced at once, in the middle of a cue.
    private static List<Effect> quietened(boolean maySound, List<Effect> effects) {
        if (maySound) {
            return effects;
        }
        var all = new ArrayList<Effect>(effects);
        all.add(new Effect.Silence());
        return all;
    }

    private Settings stopped() {
        var settings = state.settings();
        return settings.with(settings.personal().with(Consent.STOPPED));
    }

    private List<Effect> set(Settings settings, Situation here) {
        return follow(Step.to(state.with(settings)), here);
    }

    private static CuePattern cue(String name) {
        return Cues.byName(name).orElse(Cues.ERROR);
    }

    private List<Effect> follow(Step step, Situation here) {
        var before = state.settings();
        state = step.state();
        if (step.events().isEmpty() && step.cue().isEmpty() && before.equals(state.settings())) {
            return List.of();
        }
        var effects = new ArrayList<Effect>();
        tellChanges(before, here, effects);
        step.events().forEach(event -> effects.add(new Effect.Prompt(event)));
        step.cue().ifPresent(cue -> effects.add(new Effect.Play(cue)));
        return effects;
    }

    private void tellChanges(Settings before, Situation here, List<Effect> effects) {
        DayKind kind = state.settings().dayKind();
        Personal personal = state.settings().personal();
        if (kind != before.dayKind()) {
            var reason = state.settings().declared() == null ? "a new day" : "as you said";
            effects.add(new Effect.DayKindChanged(here.now(), kind, reason));
        }
        if (!personal.equals(before.personal())) {
            effects.add(new Effect.PersonalChanged(here.now(), personal));
        }
    }

    Outlook outlook(Situation here) {
        return coach.outlook(state, here);
    }

    CoachState state() {
        return state;
    }

    void restore(CoachState saved) {
        state = saved;
    }
}
