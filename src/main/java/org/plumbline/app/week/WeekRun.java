package org.plumbline.app.week;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.Simulation;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.simulation.week.Habits;
import org.plumbline.simulation.week.Service;
import org.plumbline.simulation.week.SimulatedWeeks;

/// Simulated days, always the same ones for the same seed: they begin on Monday, 2 March 2026, in UTC.
public final class WeekRun implements Simulation {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Duration TICK = Duration.ofSeconds(1);

    @Override
    public void live(Options options, EffectSink sink) {
        var habits = new Habits(options.seed(), options.answers() / 100.0, ZoneOffset.UTC, MONDAY, TICK);
        new SimulatedWeeks(habits, new Told(sink)).live(options.days());
    }

    /// An engine that remembers over restarts, and tells a sink what it says.
    private static final class Told implements Service {

        private static final EngineParams PARAMS =
                EngineParams.of(ZoneOffset.UTC, SensingParams.of(Placement.UPPER_TRUNK, null), PlanFolder.packaged());

        private final EffectSink sink;
        private Engine engine = new Engine(PARAMS);
        private @Nullable WallAnchor anchor;

        Told(EffectSink sink) {
            this.sink = sink;
        }

        @Override
        public List<Effect> accept(Input input) {
            if (input instanceof Input.Tick(var tick)) {
                anchor = tick;
            }
            var effects = engine.accept(input);
            if (!effects.isEmpty() && anchor != null) {
                sink.accept(effects, anchor);
            }
            return effects;
        }

        @Override
        public void restart() {
            var memory = engine.state();
            engine = new Engine(PARAMS);
            engine.restore(memory);
        }
    }
}
