package org.plumbline.simulation.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.bout.BoutParams;
import org.plumbline.core.coach.params.CoachParams;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.EngineState;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.plan.Exclusion;
import org.plumbline.core.plan.Stage;
import org.plumbline.core.sample.Placement;
import org.plumbline.recording.state.StateJson;

/// Whatever she does, the coach keeps its promises: a thousand weeks of people who answer 15, 50 or 90 % of prompts.
class PersonWeeksTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int PEOPLE = 1000;
    private static final List<Double> ANSWERS = List.of(0.15, 0.5, 0.9);
    private static final Exclusion NO_TILTS = new Exclusion(List.of(Stage.POSTPARTUM), List.of());
    private static final Duration LONGEST_BOUT = Duration.ofMinutes(60 + 15);

    @Test
    void aThousandPersonWeeksKeepEveryPromise() {
        var broken = LongStream.range(0, PEOPLE)
                .parallel()
                .mapToObj(seed -> week(seed, Duration.ofSeconds(5)))
                .flatMap(week -> week.broken().stream())
                .toList();
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTickASecondAndAStateThatGoesThroughAFileKeepThemToo(long seed) {
        var promises = promises(ZoneId.of("Europe/Berlin"));
        new SimulatedWeeks(
                        habits(seed, Duration.ofSeconds(1), ZoneId.of("Europe/Berlin")),
                        new WatchedEngine(params(ZoneId.of("Europe/Berlin")), PersonWeeksTest::throughJson, promises))
                .live(7);
        assertThat(promises.broken()).isEmpty();
    }

    @Test
    void peopleAreCued() {
        assertThat(week(1, Duration.ofSeconds(5)).cues()).isGreaterThan(20);
    }

    private static Promises week(long seed, Duration tick) {
        var promises = promises(ZoneOffset.UTC);
        new SimulatedWeeks(
                        habits(seed, tick, ZoneOffset.UTC),
                        new WatchedEngine(params(ZoneOffset.UTC), same -> same, promises))
                .live(7);
        return promises;
    }

    private static Promises promises(ZoneId zone) {
        return new Promises(zone, NO_TILTS, LONGEST_BOUT);
    }

    private static Habits habits(long seed, Duration tick, ZoneId zone) {
        return new Habits(seed, ANSWERS.get((int) (seed % ANSWERS.size())), zone, MONDAY, tick);
    }

    private static EngineParams params(ZoneId zone) {
        var usual = CoachParams.DEFAULT;
        var coach = new CoachParams(usual.intervals(), usual.walks(), usual.nudges(), usual.gate(), NO_TILTS);
        return new EngineParams(
                zone, SensingParams.of(Placement.UPPER_TRUNK, null), BoutParams.DEFAULT, coach, PlanFolder.packaged());
    }

    private static EngineState throughJson(EngineState state) {
        return StateJson.read(StateJson.write(state, EngineState.class), EngineState.class);
    }
}
