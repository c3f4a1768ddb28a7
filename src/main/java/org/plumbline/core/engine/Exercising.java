package org.plumbline.core.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.coach.Situation;
import org.plumbline.core.coach.state.Settings;
import org.plumbline.core.engine.sensing.Sensing;
import org.plumbline.core.exercise.ExerciseEvent;
import org.plumbline.core.exercise.guide.ExerciseGuide;
import org.plumbline.core.exercise.guide.GuideParams;
import org.plumbline.core.exercise.guide.GuideState;
import org.plumbline.core.exercise.guide.GuideView;
import org.plumbline.core.exercise.guide.Request;
import org.plumbline.core.plan.Plan;

/// The guided exercise within the engine: paced by cues, counted by the sensors, credited by the coach.
final class Exercising {

    private static final String PELVIC_TILTS = "pelvic-tilts";

    private final ExerciseGuide guide = new ExerciseGuide(GuideParams.DEFAULT);
    private final Plan plan;
    private final Sensing sensing;
    private final Coaching coaching;
    private GuideState state = new GuideState.Idle();

    Exercising(Plan plan, Sensing sensing, Coaching coaching) {
        this.plan = plan;
        this.sensing = sensing;
        this.coaching = coaching;
    }

    boolean isActive() {
        return !(state instanceof GuideState.Idle);
    }

    /// What follows from something she asks for.
    List<Effect> fulfil(Wish wish, Situation here) {
        return switch (wish) {
            case Wish.StartExercise(var name) -> follow(guide.start(state, here.now(), request(name)), here);
            case Wish.AnswerCheck(boolean anyYes) -> follow(guide.answer(state, here.now(), anyYes), here);
            case Wish.SkipPart _ -> follow(guide.skip(state, here.now()), here);
            case Wish.StopExercise _, Wish.Done _, Wish.Pause _ -> isActive() ? stop(here) : List.of();
            default -> List.of();
        };
    }

    /// What follows at a moment, given what the sensors have just told.
    List<Effect> step(Situation here, List<Effect> told) {
        var effects = new ArrayList<Effect>();
        for (var effect : told) {
            if (effect instanceof Effect.Tilt(var tilt, int number)) {
                effects.addAll(follow(guide.tilt(state, tilt, number), here));
            }
        }
        effects.addAll(follow(guide.step(state, here.now()), here));
        return effects;
    }

    private List<Effect> stop(Situation here) {
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.Silence());
        effects.addAll(follow(guide.stop(state, here.now()), here));
        return effects;
    }

    private List<Effect> follow(ExerciseGuide.Step step, Situation here) {
        boolean counted = state.counts();
        state = step.state();
        count(counted, state.counts());
        var effects = new ArrayList<Effect>();
        for (var event : step.events()) {
            effects.add(new Effect.Exercise(event));
            effects.addAll(credit(event, here));
        }
        step.cue().ifPresent(cue -> effects.add(coaching.play(cue, here)));
        return effects;
    }

    private void count(boolean before, boolean now) {
        if (now && !before) {
            sensing.startTilts();
        } else if (before && !now) {
            sensing.stopTilts();
        }
    }

    /// Pelvic tilts that were done to their end stand in for part of a walk.
    private List<Effect> credit(ExerciseEvent event, Situation here) {
        return event instanceof ExerciseEvent.Ended ended
                        && ended.completed()
                        && ended.exercise().equals(PELVIC_TILTS)
                ? coaching.tilted(here)
                : List.of();
    }

    private Request request(String name) {
        Settings settings = coaching.settings();
        var personal = settings.personal();
        return new Request(name, plan.offer(personal, settings.dayKind()), personal.consent());
    }

    @Nullable GuideView view() {
        return guide.view(state).orElse(null);
    }

    GuideState state() {
        return state;
    }

    void restore(GuideState saved) {
        state = saved;
    }
}
