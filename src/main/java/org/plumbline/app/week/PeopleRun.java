package org.plumbline.app.week;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.plumbline.app.Simulation.People;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.bout.BoutParams;
import org.plumbline.core.coach.params.CoachParams;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.EngineState;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.plan.Exclusion;
import org.plumbline.core.plan.Stage;
import org.plumbline.core.sample.Placement;
import org.plumbline.simulation.week.Habits;
import org.plumbline.simulation.week.RestartedEngine;
import org.plumbline.simulation.week.SimulatedWeeks;
import org.plumbline.simulation.week.promise.Ledger;
import org.plumbline.simulation.week.promise.Promises;

/// Lives simulated people and holds each of their days against what the coach promises.
///
/// The packaged plan offers pelvic tilts to everybody; here they are not offered after the birth, so that leaving
/// them out is put to the test as well.
///
/// @param zone   their time zone
/// @param tick   between two ticks of the engine
/// @param memory what becomes of the engine's state on its way over a restart
public record PeopleRun(ZoneId zone, Duration tick, UnaryOperator<EngineState> memory) {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final List<Double> ANSWERS = List.of(0.15, 0.5, 0.9);
    private static final Exclusion NO_TILTS = new Exclusion(List.of(Stage.POSTPARTUM), List.of());

    /// Lives all of them, each with a seed of her own.
    public Ledger live(People people) {
        var all = new Ledger();
        var params = params();
        LongStream.range(people.seed(), people.seed() + people.count())
                .parallel()
                .mapToObj(seed -> new Person(seed, live(params, seed, people.days())))
                .forEachOrdered(person -> all.add("seed " + person.seed(), person.ledger()));
        return all;
    }

    private record Person(long seed, Ledger ledger) {}

    private Ledger live(EngineParams params, long seed, int days) {
        var answers = ANSWERS.get(Math.floorMod(seed, ANSWERS.size()));
        var promises =
                new Promises(new Promises.Terms(zone, NO_TILTS, params.coach().intervals()));
        new SimulatedWeeks(
                        new Habits(seed, answers, zone, MONDAY, tick),
                        new RestartedEngine(params, memory, promises::look))
                .live(days);
        return promises.ledger();
    }

    private EngineParams params() {
        var plan = PlanFolder.packaged();
        var usual = CoachParams.of(plan);
        var coach = new CoachParams(usual.intervals(), usual.walks(), usual.nudges(), usual.gate(), NO_TILTS);
        return new EngineParams(zone, SensingParams.of(Placement.UPPER_TRUNK, null), BoutParams.DEFAULT, coach, plan);
    }
}
