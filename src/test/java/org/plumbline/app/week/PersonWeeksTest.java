package org.plumbline.app.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.app.Simulation.Kept;
import org.plumbline.app.Simulation.People;
import org.plumbline.core.engine.EngineState;
import org.plumbline.recording.state.StateJson;

/// Whatever she does, the coach keeps its promises: a thousand weeks of people who answer 15, 50 or 90 % of prompts.
class PersonWeeksTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aThousandPersonWeeksPutEveryPromiseToTheTestAndKeepIt() {
        var kept = new WeekRun().check(new People(7, 1, 1_000));
        assertThat(kept).flatExtracting(Kept::broken).isEmpty();
        assertThat(kept)
                .allSatisfy(promise ->
                        assertThat(promise.times()).as(promise.promise()).isGreaterThan(500));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTickASecondAndAStateThatGoesThroughAFileKeepThemToo(long seed) {
        var people = new PeopleRun(BERLIN, Duration.ofSeconds(1), PersonWeeksTest::throughJson);
        assertThat(people.live(new People(7, seed, 1)).broken()).isEmpty();
    }

    private static EngineState throughJson(EngineState state) {
        return StateJson.read(StateJson.write(state, EngineState.class), EngineState.class);
    }
}
