package org.plumbline.recording.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
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
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.seat.MatLayout;

/// The whole engine through the file: a restart in the middle changes nothing that follows.
class EngineStateFileTest {

    private static final EngineParams PARAMS = EngineParams.of(
            ZoneOffset.UTC, SensingParams.of(Placement.UPPER_TRUNK, MatLayout.grid(3, 3, 100)), PlanFolder.packaged());

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRestartedEngineGoesOnBitForBit(long seed) throws IOException {
        var morning = inputs(seed, Duration.ofMinutes(12));
        int cut = morning.size() / 2 + (int) seed;
        var unbroken = new Engine(PARAMS);
        effects(unbroken, morning.subList(0, cut));

        var file = new StateFile<>(folder.resolve("engine.json"), EngineState.class);
        file.save(unbroken.state());
        var restarted = new Engine(PARAMS);
        restarted.restore(file.load().orElseThrow());

        var rest = morning.subList(cut, morning.size());
        assertThat(effects(restarted, rest)).isNotEmpty().isEqualTo(effects(unbroken, rest));
        assertThat(restarted.state()).isEqualTo(unbroken.state());
    }

    private static List<Effect> effects(Engine engine, List<Input> inputs) {
        return inputs.stream().flatMap(input -> engine.accept(input).stream()).toList();
    }

    /// Minutes on the chair and minutes off it in turn, the clip at 50 Hz and the mat at 10 Hz.
    private static List<Input> inputs(long seed, Duration length) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var inputs = new ArrayList<Input>();
        for (long ms = 0; ms < length.toMillis(); ms += 20) {
            var at = new SampleTime(Duration.ofMillis(ms).toNanos());
            boolean seated = ms / 100_000 % 2 == 0;
            if (ms % 1_000 == 0) {
                inputs.add(new Input.Tick(new WallAnchor(at, START.plusMillis(ms), true)));
            }
            if (ms % 100 == 0) {
                inputs.add(new Input.Mat(new MatFrame(
                        at, random.doubles(9, 0, seated ? 0.6 : 0.01).toArray())));
            }
            inputs.add(new Input.Imu(clip(at, seated ? 0 : 3 * Math.sin(ms * 0.011), random)));
        }
        return inputs;
    }

    private static ImuSample clip(SampleTime at, double bounce, RandomGenerator random) {
        var force = new Vector3(random.nextGaussian(0, 0.1), random.nextGaussian(0, 0.1), 9.81 + bounce);
        var rate = new Vector3(random.nextGaussian(0, 0.02), random.nextGaussian(0, 0.02), 0.01);
        return new ImuSample(at, force, rate);
    }
}
