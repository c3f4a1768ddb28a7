package org.plumbline.app.week;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.Simulation;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.simulation.week.Habits;
import org.plumbline.simulation.week.RestartedEngine;
import org.plumbline.simulation.week.SimulatedWeeks;
import org.plumbline.simulation.week.promise.Promise;

/// Simulated days, always the same ones for the same seed: they begin on Monday, 2 March 2026, in UTC.
public final class WeekRun implements Simulation {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Duration TICK = Duration.ofSeconds(1);

    /// A second a tick would take five times as long and finds the same.
    private static final PeopleRun PEOPLE = new PeopleRun(ZoneOffset.UTC, Duration.ofSeconds(5), same -> same);

    @Override
    public void live(Options options, EffectSink sink) {
        var habits = new Habits(options.seed(), options.answers() / 100.0, ZoneOffset.UTC, MONDAY, TICK);
        var params =
                EngineParams.of(ZoneOffset.UTC, SensingParams.of(Placement.UPPER_TRUNK, null), PlanFolder.packaged());
        new SimulatedWeeks(habits, new RestartedEngine(params, same -> same, new Dated(sink))).live(options.days());
    }

    @Override
    public List<Kept> check(People people) {
        var ledger = PEOPLE.live(people);
        return Stream.of(Promise.values())
                .map(it -> new Kept(it.words(), ledger.looks(it), it.looks(), ledger.broken(it)))
                .toList();
    }

    /// Hands effects on with the last tick, by which they are dated.
    private static final class Dated implements BiConsumer<Input, List<Effect>> {

        private final EffectSink sink;
        private @Nullable WallAnchor anchor;

        Dated(EffectSink sink) {
            this.sink = sink;
        }

        @Override
        public void accept(Input input, List<Effect> effects) {
            if (input instanceof Input.Tick(var tick)) {
                anchor = tick;
            }
            if (!effects.isEmpty() && anchor != null) {
                sink.accept(effects, anchor);
            }
        }
    }
}
