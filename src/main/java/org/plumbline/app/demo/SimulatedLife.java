package org.plumbline.app.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.app.loop.EngineLoop;
import org.plumbline.app.loop.InOrder;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.simulation.SimulatedDesk;
import org.plumbline.simulation.SimulatedMats;
import org.plumbline.simulation.sitter.DayScript;
import org.plumbline.simulation.sitter.Segment;
import org.plumbline.simulation.sitter.SitterHabits;

/// One sitter and one engine through simulated days; nights are jumped over and stay unknown.
///
/// Not thread-safe: one thread lives it.
final class SimulatedLife {

    private final long seed;
    private final SimulatedDay.Setting setting;
    private final InOrder inputs;
    private @Nullable SimulatedDesk desk;

    SimulatedLife(long seed, SimulatedDay.Setting setting, List<EffectSink> sinks) {
        this(seed, setting, sinks, (loop, _) -> loop);
    }

    /// @param beside looks at the engine after each input
    SimulatedLife(long seed, SimulatedDay.Setting setting, List<EffectSink> sinks, Beside beside) {
        this.seed = seed;
        this.setting = setting;
        var all = new ArrayList<>(sinks);
        all.add(this::notice);
        var engine = new Engine(params(setting.time()));
        var loop = new EngineLoop(engine, all);
        inputs = new InOrder(beside.after(loop::accept, engine), InOrder.FOR_A_BATCH);
    }

    /// What looks at the engine as it goes.
    @FunctionalInterface
    interface Beside {
        Consumer<Input> after(Consumer<Input> loop, Engine engine);
    }

    private static EngineParams params(SimulatedTime time) {
        return EngineParams.of(
                time.zone(), SensingParams.of(Placement.UPPER_TRUNK, SimulatedMats.EIGHT), PlanFolder.packaged());
    }

    /// Lives a day from its first activity to its last.
    ///
    /// @return false for a day on which she does not work
    boolean day(LocalDate date, Pace pace) throws IOException, InterruptedException {
        var script = DayScript.of(seed, date);
        if (script.isEmpty()) {
            return false;
        }
        var start = date.atTime(script.getFirst().start())
                .minusMinutes(1)
                .withSecond(0)
                .withNano(0);
        var end = date.atTime(script.getLast().end()).plusMinutes(2);
        var here = new SimulatedDesk(seed, start, SitterHabits.DEFAULT);
        desk = here;
        var calibration = date.atTime(firstSitting(script)).plusMinutes(2).withNano(0);
        try (var day = new SimulatedDay(here, start, inputs, setting)) {
            for (var now = start; now.isBefore(end); now = now.plusSeconds(1)) {
                if (now.equals(calibration)) {
                    day.calibrate();
                }
                day.second();
                pace.after(now);
            }
        }
        return true;
    }

    private static LocalTime firstSitting(List<Segment> script) {
        return script.stream()
                .filter(segment -> segment.activity().isSeated())
                .map(Segment::start)
                .findFirst()
                .orElse(script.getFirst().start());
    }

    /// Something she asked for on the page.
    void accept(Input input) {
        inputs.accept(input);
    }

    /// She sees and hears what the coach plays.
    private void notice(List<Effect> effects, WallAnchor anchor) {
        for (var effect : effects) {
            if (effect instanceof Effect.Play(var cue) && desk != null) {
                desk.notice(cue, anchor.at());
            }
        }
    }

    /// Holds her up, once a simulated second.
    @FunctionalInterface
    interface Pace {
        void after(LocalDateTime second) throws InterruptedException;
    }
}
