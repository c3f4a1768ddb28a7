package org.plumbline.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.bout.BoutEvent.BoutEnded;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.posture.PostureEvent.SlumpStarted;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;

class EngineTest {

    /// She asks for it, sits still, and bends forward once.
    private static final String CALIBRATION = "CSSSSSSSBBBSSSSS";

    private static final EngineParams PARAMS = EngineParams.of(
            ZoneOffset.UTC, SensingParams.of(Placement.UPPER_TRUNK, MatLayout.grid(2, 2, 200)), PlanFolder.packaged());

    @Test
    void aMorningIsToldInTheRightOrder() {
        var effects = run("S".repeat(120) + "U".repeat(10) + "W".repeat(60) + "U".repeat(10) + "S".repeat(30));
        assertThat(stances(effects))
                .containsSubsequence(Stance.SEATED_STILL, Stance.STANDING, Stance.WALKING, Stance.SEATED_STILL)
                .doesNotContain(Stance.AWAY, Stance.NOT_WORN);
    }

    @Test
    void aBoutEndsWhenTheSeatEmptied() {
        var ended = run("S".repeat(300) + "W".repeat(60)).stream()
                .filter(Effect.Bout.class::isInstance)
                .map(effect -> ((Effect.Bout) effect).event())
                .filter(BoutEnded.class::isInstance)
                .map(BoutEnded.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(ended.length().toMillis() / 1000.0).isCloseTo(300, within(1.0));
    }

    @Test
    void aWalkIsPromptedAfterFiftyMinutesOfSitting() {
        var prompts = run("S".repeat(51 * 60)).stream()
                .filter(effect -> effect instanceof Effect.Prompt(Prompted _))
                .toList();
        assertThat(prompts).hasSize(1);
    }

    @Test
    void slumpingForTwoMinutesIsToldAndSeenInTheMinute() {
        var effects = run("S".repeat(20) + CALIBRATION + "S".repeat(60) + "L".repeat(200) + "S".repeat(30));
        assertThat(effects)
                .anyMatch(effect -> effect instanceof Effect.Posture(SlumpStarted started)
                        && Math.abs(started.flexionDegrees() - 25) < 3);
        assertThat(effects)
                .anyMatch(effect -> effect instanceof Effect.Minute minute
                        && minute.summary().slumpSeconds() > 30);
    }

    @Test
    void withoutTheMatSittingIsInferredAndSaysSo() {
        var last = states(run("S".repeat(60) + "m".repeat(90))).getLast().stance();
        assertThat(last.basis()).isEqualTo(Basis.TRUNK);
        assertThat(last.reason()).contains("inferred from the trunk");
    }

    /// Somebody else may sit on the mat at her desk while she is on the way.
    @Test
    void onTheWayTheMatIsNotListenedTo() {
        var engine = new Engine(PARAMS);
        var inputs = DrawnInputs.of("S".repeat(90));
        engine.accept(inputs.getFirst());
        engine.accept(new Input.Asked(inputs.getFirst().at(), new Wish.SetDayKind(DayKind.TRAVEL)));
        inputs.stream().skip(1).forEach(engine::accept);
        assertThat(engine.live().orElseThrow().stance().basis()).isEqualTo(Basis.TRUNK);
    }

    @Test
    void withoutTheClipTheMatStillKnowsThatSheSits() {
        var last = states(run("S".repeat(60) + "c".repeat(60))).getLast().stance();
        assertThat(last.stance()).isEqualTo(Stance.SEATED_STILL);
        assertThat(last.basis()).isEqualTo(Basis.MAT);
    }

    @Test
    void silenceIsUnknownAndNeitherSittingNorABreak() {
        var effects = run("S".repeat(120) + "?".repeat(600) + "S".repeat(60));
        var day = effects.stream()
                .filter(Effect.Day.class::isInstance)
                .map(Effect.Day.class::cast)
                .toList()
                .getLast()
                .summary();
        assertThat(day.seconds().unknown()).isCloseTo(600, within(10.0));
        assertThat(day.breaks()).isZero();
        assertThat(effects).anyMatch(effect -> effect instanceof Effect.Bout(BoutEnded ended) && ended.cutShort());
    }

    @Test
    void stepsOfAWalkAreInItsMinutes() {
        int steps = run("S".repeat(60) + "W".repeat(120) + "S".repeat(70)).stream()
                .filter(Effect.Minute.class::isInstance)
                .mapToInt(effect -> ((Effect.Minute) effect).summary().steps())
                .sum();
        assertThat((double) steps).isCloseTo(120 * 1.8, within(8.0));
    }

    @Test
    void minutesAddUpToTheTimeThatRan() {
        double seconds = run("S".repeat(300) + "W".repeat(300) + "?".repeat(61)).stream()
                .filter(Effect.Minute.class::isInstance)
                .mapToDouble(
                        effect -> ((Effect.Minute) effect).summary().seconds().total())
                .sum();
        assertThat(seconds).isCloseTo(660, within(1e-6));
    }

    @Test
    void thePresentSaysWhenTheNextPromptIsDue() {
        var state = states(run("S".repeat(70))).getLast();
        assertThat(Objects.requireNonNull(state.coach().next())
                        .since(state.stance().since()))
                .isEqualTo(Duration.ofMinutes(50));
    }

    /// Saved and restored anywhere, in any state, the engine goes on as if it had never stopped.
    @ParameterizedTest
    @ValueSource(ints = {1, 777, 5_000, 12_345, 20_000, 24_000, 28_000})
    void restoredMidRunEqualsTheUnbrokenRun(int cut) {
        var inputs = DrawnInputs.of("S".repeat(20) + CALIBRATION + "S".repeat(114) + "L".repeat(150)
                + "UUWWWWWWWWWWWWWWWWWWWWSSSSmmmSSSS????SScccSS" + "W".repeat(30) + "S".repeat(100));
        var broken = new ArrayList<Effect>();
        var first = new Engine(PARAMS);
        inputs.subList(0, cut).forEach(input -> broken.addAll(first.accept(input)));
        var second = new Engine(PARAMS);
        second.restore(first.state());
        inputs.subList(cut, inputs.size()).forEach(input -> broken.addAll(second.accept(input)));
        assertThat(broken).isEqualTo(run(inputs));
    }

    private static List<Effect> run(String drawing) {
        return run(DrawnInputs.of(drawing));
    }

    private static List<Effect> run(List<Input> inputs) {
        var engine = new Engine(PARAMS);
        var effects = new ArrayList<Effect>();
        inputs.forEach(input -> effects.addAll(engine.accept(input)));
        return effects;
    }

    private static List<Stance> stances(List<Effect> effects) {
        return effects.stream()
                .filter(Effect.StanceChanged.class::isInstance)
                .map(effect -> ((Effect.StanceChanged) effect).to().stance())
                .toList();
    }

    private static List<LiveState> states(List<Effect> effects) {
        return effects.stream()
                .filter(Effect.Live.class::isInstance)
                .map(effect -> ((Effect.Live) effect).state())
                .toList();
    }
}
