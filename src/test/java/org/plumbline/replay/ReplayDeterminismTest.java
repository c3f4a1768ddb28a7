package org.plumbline.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.EngineState;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.sample.Placement;
import org.plumbline.recording.RecordingReader;
import org.plumbline.recording.state.StateFile;
import org.plumbline.simulation.SimulatedMats;

/// Half an hour of a morning: she comes, sits down, calibrates the clip and works.
@TestInstance(Lifecycle.PER_CLASS)
class ReplayDeterminismTest {

    private static final Duration LENGTH = Duration.ofMinutes(30);

    private static final EngineParams PARAMS = EngineParams.of(
            ZoneId.of("Europe/Berlin"),
            SensingParams.of(Placement.UPPER_TRUNK, SimulatedMats.EIGHT),
            PlanFolder.packaged());

    private final List<Effect> live = new ArrayList<>();
    private final List<Input> recorded = new ArrayList<>();

    @BeforeAll
    void record(@TempDir Path folder) throws IOException {
        var file = folder.resolve("morning.csv.gz");
        var engine = new Engine(PARAMS);
        RecordedMorning.record(file, LENGTH, input -> live.addAll(engine.accept(input)));
        new RecordingReader(file).play(recorded::add);
    }

    @Test
    void theMorningHasSomethingToTell() {
        assertThat(live)
                .hasAtLeastOneElementOfType(Effect.StanceChanged.class)
                .hasAtLeastOneElementOfType(Effect.Bout.class)
                .hasAtLeastOneElementOfType(Effect.Calibration.class)
                .hasAtLeastOneElementOfType(Effect.Minute.class);
    }

    @Test
    void aRecordingPlayedAgainTellsWhatWasToldLive() {
        assertThat(play(new Engine(PARAMS), recorded)).isEqualTo(live);
    }

    @Test
    void playedTwiceItTellsTheSameTwice() {
        assertThat(play(new Engine(PARAMS), recorded)).isEqualTo(play(new Engine(PARAMS), recorded));
    }

    /// The engine is saved to a file, and another one goes on from there.
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.2, 0.5, 0.6, 0.95})
    void savedAndRestoredOnTheWayItTellsTheSame(double share, @TempDir Path folder) throws IOException {
        int cut = (int) (share * recorded.size());
        var first = new Engine(PARAMS);
        var told = new ArrayList<>(play(first, recorded.subList(0, cut)));
        var file = new StateFile<>(folder.resolve("engine.json"), EngineState.class);
        file.save(first.state());
        var second = new Engine(PARAMS);
        second.restore(file.load().orElseThrow());
        told.addAll(play(second, recorded.subList(cut, recorded.size())));
        assertThat(told).isEqualTo(live);
    }

    private static List<Effect> play(Engine engine, List<Input> inputs) {
        var effects = new ArrayList<Effect>();
        inputs.forEach(input -> effects.addAll(engine.accept(input)));
        return effects;
    }
}
