package org.plumbline.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.EngineState;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.LiveState;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;
import org.plumbline.recording.state.StateJson;

/// A morning that leads the coach through all its states, and something that goes wrong at one minute of it.
///
/// Due, cued, snoozed, cued again, taken, peace, natural, cued three times, missed, silent, paused, busy, taken.
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

    static final int MINUTES = 285;

    private static final String DRAWN =
            "S".repeat(66) + "WWW" + "S".repeat(30) + "WWW" + "S".repeat(80) + "WWW" + "S".repeat(90) + "WWWSSSSSSS";
    private static final Map<Integer, Wish> WISHES = Map.of(
            53, new Wish.Snooze(),
            190, new Wish.Pause(Duration.ofMinutes(60)),
            255, new Wish.Busy(true));
    private static final EngineParams PARAMS =
            EngineParams.of(ZoneOffset.UTC, SensingParams.of(Placement.UPPER_TRUNK, null), PlanFolder.packaged());

    private final List<Effect> effects = new ArrayList<>();
    private Engine engine = new Engine(PARAMS);
    private Instant start = Instant.parse("2026-03-02T08:00:00Z");

    static DisturbedMorning with(Disturbance disturbance, int minute) {
        var morning = new DisturbedMorning();
        for (int second = 0; second < 60 * MINUTES; second++) {
            if (second == 60 * minute) {
                second += morning.disturb(disturbance);
            }
            morning.live(second, disturbance, second - 60 * minute);
        }
        return morning;
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
        var wish = second % 60 == 30 ? WISHES.get(second / 60) : null;
        if (wish != null) {
            accept(new Input.Asked(at, wish));
        }
    }

    private static Stance stance(int minute) {
        return DRAWN.charAt(minute) == 'W' ? Stance.WALKING : Stance.SEATED_STILL;
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

    /// Prompts that were given, and of which nothing was told after.
    List<Prompted> lost() {
        return prompted().stream()
                .filter(prompt -> resolved().stream().noneMatch(end -> !end.at().isBefore(prompt.at())))
                .toList();
    }

    /// The shortest time between two cues.
    Duration shortestWait() {
        var times = prompted().stream().map(Prompted::at).toList();
        var shortest = Duration.ofDays(1);
        for (int i = 1; i < times.size(); i++) {
            var wait = times.get(i).since(times.get(i - 1));
            shortest = wait.compareTo(shortest) < 0 ? wait : shortest;
        }
        return shortest;
    }

    /// What the page showed last.
    LiveState present() {
        return engine.live().orElseThrow();
    }
}
