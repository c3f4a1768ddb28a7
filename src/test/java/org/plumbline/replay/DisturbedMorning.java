package org.plumbline.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.coach.state.CoachState;
import org.plumbline.core.coach.state.WalkPhase;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.EngineState;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.LiveState;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.exercise.ExerciseEvent;
import org.plumbline.core.exercise.guide.GuideState;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;
import org.plumbline.core.posture.Body;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;
import org.plumbline.recording.state.StateJson;

/// Some hours that lead the coach through all its states, and something that goes wrong at one minute of them.
///
/// Due, cued, snoozed, tilts instead, taken, peace, natural, nudged, cued three times, missed, silent, paused, busy,
/// natural, a guided exercise, a check that is not answered, and quiet hours.
final class DisturbedMorning {

    /// What goes wrong.
    enum Disturbance {
        NOTHING,
        RESTART,
        RESTART_AFTER_TEN_MINUTES,
        SENSOR_LOSS,
        LONG_SENSOR_LOSS,
        CLOCK_AN_HOUR_ON,
        CLOCK_AN_HOUR_BACK,
        CLOCK_A_YEAR_ON
    }

    static final int MINUTES = 380;

    private static final String DRAWN = "S".repeat(66) + "WWW" + "S".repeat(30) + "WWW" + "S".repeat(80) + "WWW"
            + "S".repeat(90) + "WWW" + "S".repeat(102);
    private static final Map<Integer, Wish> WISHES = Map.of(
            0, new Wish.SetPersonal(new Personal(Stage.EARLY, List.of(), Consent.GIVEN)),
            53, new Wish.Snooze(),
            190, new Wish.Pause(Duration.ofMinutes(60)),
            255, new Wish.Busy(true),
            308, new Wish.StartExercise("pelvic-tilts"),
            316, new Wish.StartExercise("ten-minutes"),
            325, new Wish.Busy(false));
    private static final int SLUMPED_FROM = 123;
    private static final int SLUMPED_TO = 140;
    private static final EngineParams PARAMS =
            EngineParams.of(ZoneOffset.UTC, SensingParams.of(Placement.UPPER_TRUNK, null), PlanFolder.packaged());

    private final List<Effect> effects = new ArrayList<>();
    private Engine engine = new Engine(PARAMS);
    private Instant start = Instant.parse("2026-03-02T15:40:00Z");

    /// @param from the second in which it goes wrong
    static DisturbedMorning with(Disturbance disturbance, int from) {
        var morning = new DisturbedMorning();
        for (int second = 0; second < 60 * MINUTES; second++) {
            if (second == from) {
                second += morning.disturb(disturbance);
            }
            morning.live(second, disturbance, second - from);
        }
        return morning;
    }

    /// Each state that the coach goes through undisturbed, with a second in the middle of the first time it is in it.
    static Map<String, Integer> states() {
        var morning = new DisturbedMorning();
        var middle = new LinkedHashMap<String, Integer>();
        var last = "";
        int since = 0;
        for (int second = 0; second < 60 * MINUTES; second++) {
            morning.live(second, Disturbance.NOTHING, second);
            var state = name(morning.engine.state(), morning.isQuiet(second));
            if (!state.equals(last)) {
                middle.putIfAbsent(last, (since + second) / 2);
                last = state;
                since = second;
            }
        }
        middle.putIfAbsent(last, (since + 60 * MINUTES) / 2);
        middle.remove("");
        return middle;
    }

    private static String name(EngineState state, boolean quiet) {
        return switch (state.guide()) {
            case GuideState.Idle _ -> name(state.coach(), quiet);
            case GuideState.Checking _ -> "asked before the routine";
            case GuideState.Running run ->
                run.phase() instanceof GuideState.Phase.Moving ? "exercising" : "getting ready";
        };
    }

    private static String name(CoachState coach, boolean quiet) {
        var nudge = coach.nudge();
        var name = new StringBuilder(name(coach.walk()));
        name.append(nudge == null ? "" : nudge.cue() == null ? ", nudge due" : ", nudged");
        name.append(coach.settings().pausedUntil() == null ? "" : ", paused");
        name.append(coach.settings().isBusy() ? ", busy" : "");
        name.append(quiet ? ", quiet hours" : "");
        return name.append(coach.bout().silent().contains(PromptKind.WALK_BREAK) ? ", silent" : "")
                .toString();
    }

    private boolean isQuiet(int second) {
        return PARAMS.coach().gate().isQuiet(LocalTime.ofInstant(start.plusSeconds(second), ZoneOffset.UTC));
    }

    private static String name(WalkPhase walk) {
        return switch (walk) {
            case WalkPhase.Watching _ -> "watching";
            case WalkPhase.Due _ -> "due";
            case WalkPhase.Cued cued -> "%s cue %d".formatted(cued.kind(), cued.attempt());
            case WalkPhase.Snoozed _ -> "snoozed";
            case WalkPhase.Up up -> up.counted() ? "rested" : "up";
        };
    }

    /// Ends what runs, or sets the clock.
    ///
    /// @return how many seconds go by without the service
    private int disturb(Disturbance disturbance) {
        switch (disturbance) {
            case CLOCK_AN_HOUR_ON -> start = start.plus(Duration.ofHours(1));
            case CLOCK_AN_HOUR_BACK -> start = start.minus(Duration.ofHours(1));
            case CLOCK_A_YEAR_ON -> start = start.plus(Duration.ofDays(365));
            case RESTART, RESTART_AFTER_TEN_MINUTES -> restart();
            case NOTHING, SENSOR_LOSS, LONG_SENSOR_LOSS -> {}
        }
        return disturbance == Disturbance.RESTART_AFTER_TEN_MINUTES ? 600 : 0;
    }

    private void restart() {
        var saved = StateJson.write(engine.state(), EngineState.class);
        engine = new Engine(PARAMS);
        engine.restore(StateJson.read(saved, EngineState.class));
    }

    private void live(int second, Disturbance disturbance, int since) {
        var at = new SampleTime(Duration.ofSeconds(second).toNanos());
        accept(new Input.Tick(new WallAnchor(at, start.plusSeconds(second), true)));
        int unseen =
                disturbance == Disturbance.SENSOR_LOSS ? 30 : disturbance == Disturbance.LONG_SENSOR_LOSS ? 600 : 0;
        boolean seen = since < 0 || since >= unseen;
        accept(new Input.Observed(at, seen ? stance(second / 60) : Stance.UNKNOWN, 0));
        accept(new Input.ObservedBody(at, seen ? body(second / 60) : Body.UNKNOWN));
        var wish = second % 60 == 30 ? WISHES.get(second / 60) : null;
        if (wish != null) {
            accept(new Input.Asked(at, wish));
        }
    }

    private static Stance stance(int minute) {
        return DRAWN.charAt(minute) == 'W' ? Stance.WALKING : Stance.SEATED_STILL;
    }

    private static Body body(int minute) {
        var since = new SampleTime(Duration.ofMinutes(SLUMPED_FROM).toNanos());
        return minute >= SLUMPED_FROM && minute < SLUMPED_TO
                ? new Body(Posture.SLUMPED, since, null, null, null, null)
                : new Body(Posture.UPRIGHT, null, null, null, null, null);
    }

    private void accept(Input input) {
        effects.addAll(engine.accept(input));
    }

    List<Prompted> prompted() {
        return effects.stream()
                .filter(effect -> effect instanceof Effect.Prompt(Prompted _))
                .map(effect -> (Prompted) ((Effect.Prompt) effect).event())
                .toList();
    }

    List<Outcome> outcomes() {
        return resolved().stream().map(Resolved::outcome).toList();
    }

    private List<Resolved> resolved() {
        return effects.stream()
                .filter(effect -> effect instanceof Effect.Prompt(Resolved _))
                .map(effect -> (Resolved) ((Effect.Prompt) effect).event())
                .toList();
    }

    /// Prompts that were given, and of whose end nothing was told before the next of their kind, or ever.
    List<Prompted> lost() {
        var open = new EnumMap<PromptKind, Prompted>(PromptKind.class);
        var lost = new ArrayList<Prompted>();
        for (var effect : effects) {
            switch (effect) {
                case Effect.Prompt(Prompted prompt)
                when prompt.attempt() == 1 ->
                    Optional.ofNullable(open.put(group(prompt.kind()), prompt)).ifPresent(lost::add);
                case Effect.Prompt(Resolved end) -> open.remove(group(end.kind()));
                default -> {}
            }
        }
        lost.addAll(open.values());
        return lost;
    }

    /// Tilts take the walk's place, and the other way round.
    private static PromptKind group(PromptKind kind) {
        return kind.isNudge() ? kind : PromptKind.WALK_BREAK;
    }

    /// The shortest time between two cues of a kind.
    Duration shortestWait() {
        var last = new EnumMap<PromptKind, SampleTime>(PromptKind.class);
        var shortest = Duration.ofDays(1);
        for (var prompt : prompted()) {
            var before = last.put(group(prompt.kind()), prompt.at());
            var wait = before == null ? shortest : prompt.at().since(before);
            shortest = wait.compareTo(shortest) < 0 ? wait : shortest;
        }
        return shortest;
    }

    /// Exercises that were asked for or begun, and of whose end nothing was told.
    List<String> unfinishedExercises() {
        var open = new ArrayList<String>();
        for (var effect : effects) {
            if (effect instanceof Effect.Exercise(var event)) {
                open.remove(event.exercise());
                if (event instanceof ExerciseEvent.Asked || event instanceof ExerciseEvent.Started) {
                    open.add(event.exercise());
                }
            }
        }
        return open;
    }

    /// What the page showed last.
    LiveState present() {
        return engine.live().orElseThrow();
    }
}
