package org.plumbline.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.exercise.ExerciseEvent;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;

/// An exercise as it runs through the engine, a tick a second.
class GuidedInEngineTest {

    private static final EngineParams PARAMS =
            EngineParams.of(ZoneOffset.UTC, SensingParams.of(Placement.WAIST, null), PlanFolder.packaged());
    private static final Instant MORNING = Instant.parse("2026-11-16T10:00:00Z");
    private static final Personal WILLING = new Personal(Stage.EARLY, List.of(), Consent.GIVEN);

    private final Engine engine = new Engine(PARAMS);
    private final List<Effect> effects = new ArrayList<>();
    private int second;

    @Test
    void aDoubledPressStartsTiltsThatSoundAndEndWithThanks() {
        ticks(1);
        ask(new Wish.SetPersonal(WILLING));
        ask(new Wish.StartExercise("pelvic-tilts"));
        ticks(66);
        assertThat(cues()).startsWith("settle", "tilt-up", "tilt-down").endsWith("tilt-down", "thanks");
        assertThat(sounds()).contains(true);
        assertThat(exercises()).hasSize(2);
        assertThat(engine.live().orElseThrow().exercise()).isNull();
    }

    @Test
    void whileSheIsBusyThePaceIsLightOnly() {
        ticks(1);
        ask(new Wish.SetPersonal(WILLING));
        ask(new Wish.Busy(true));
        ask(new Wish.StartExercise("pelvic-tilts"));
        ticks(30);
        assertThat(cues()).contains("tilt-up", "tilt-down");
        assertThat(sounds()).doesNotContain(true);
    }

    @Test
    void aCueToTrySoundsUnlessSheIsBusy() {
        ticks(1);
        ask(new Wish.TestCue("walk"));
        ask(new Wish.Busy(true));
        ask(new Wish.TestCue("walk"));
        assertThat(cues()).containsExactly("walk", "walk");
        assertThat(sounds()).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theShortPressAndThePauseStopItAtOnce(boolean pause) {
        ticks(1);
        ask(new Wish.SetPersonal(WILLING));
        ask(new Wish.StartExercise("pelvic-tilts"));
        ticks(20);
        effects.clear();
        ask(pause ? new Wish.Pause(Duration.ofHours(1)) : new Wish.Done());
        assertThat(effects).contains(new Effect.Silence());
        assertThat(exercises()).singleElement().isInstanceOf(ExerciseEvent.Ended.class);
        effects.clear();
        ticks(60);
        assertThat(cues()).isEmpty();
    }

    @Test
    void aYesInTheCheckStopsExercisesUntilSheTurnsThemOnAgain() {
        ticks(1);
        ask(new Wish.SetPersonal(WILLING));
        ask(new Wish.StartExercise("ten-minutes"));
        ask(new Wish.AnswerCheck(true));
        assertThat(effects)
                .anyMatch(effect -> effect instanceof Effect.PersonalChanged changed
                        && changed.personal().consent() == Consent.STOPPED);
        ask(new Wish.StartExercise("pelvic-tilts"));
        assertThat(exercises()).last().isInstanceOf(ExerciseEvent.Refused.class);
        ask(new Wish.SetPersonal(WILLING));
        ask(new Wish.StartExercise("pelvic-tilts"));
        assertThat(exercises()).last().isInstanceOf(ExerciseEvent.Started.class);
    }

    @Test
    void nothingIsGuidedBeforeSheHasAgreed() {
        ticks(1);
        ask(new Wish.StartExercise("pelvic-tilts"));
        ticks(60);
        assertThat(exercises()).singleElement().isInstanceOf(ExerciseEvent.Refused.class);
        assertThat(cues()).isEmpty();
    }

    @Test
    void thePageSeesThePart() {
        ticks(1);
        ask(new Wish.SetPersonal(WILLING));
        ask(new Wish.StartExercise("pelvic-tilts"));
        ticks(12);
        var view = Objects.requireNonNull(engine.live().orElseThrow().exercise());
        assertThat(view.repetition()).isEqualTo(2);
        assertThat(effects).filteredOn(Effect.Live.class::isInstance).hasSizeGreaterThan(2);
    }

    /// Restored at any second, it goes on bit for bit.
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 6, 33, 64})
    void aRestartInTheMiddleMakesNoDifference(int cut) {
        ticks(1);
        ask(new Wish.SetPersonal(WILLING));
        ask(new Wish.StartExercise("pelvic-tilts"));
        ticks(cut);
        var unbroken = engine;
        var restored = new Engine(PARAMS);
        restored.restore(engine.state());
        for (int i = 0; i < 80; i++) {
            var tick = tick();
            assertThat(restored.accept(tick)).isEqualTo(unbroken.accept(tick));
        }
    }

    private void ask(Wish wish) {
        effects.addAll(engine.accept(new Input.Asked(at(), wish)));
    }

    private void ticks(int seconds) {
        for (int i = 0; i < seconds; i++) {
            effects.addAll(engine.accept(tick()));
        }
    }

    private Input tick() {
        second++;
        return new Input.Tick(new WallAnchor(at(), MORNING.plusSeconds(second), true));
    }

    private SampleTime at() {
        return new SampleTime(0).plus(Duration.ofSeconds(second));
    }

    private List<ExerciseEvent> exercises() {
        return effects.stream()
                .filter(Effect.Exercise.class::isInstance)
                .map(effect -> ((Effect.Exercise) effect).event())
                .toList();
    }

    private List<String> cues() {
        return played().map(CuePattern::name).toList();
    }

    private List<Boolean> sounds() {
        return played().map(cue -> cue.steps().stream().anyMatch(step -> step.toneHertz() > 0))
                .toList();
    }

    private Stream<CuePattern> played() {
        return effects.stream().filter(Effect.Play.class::isInstance).map(effect -> ((Effect.Play) effect).cue());
    }
}
