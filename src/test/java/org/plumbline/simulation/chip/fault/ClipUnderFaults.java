package org.plumbline.simulation.chip.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.app.loop.SensorSources;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.simulation.chip.imu.EmulatedImu;
import org.plumbline.simulation.sitter.Seeds;

/// A moving clip to which one fault after the other happens, in simulated time.
final class ClipUnderFaults {

    private static final Duration POLL = Duration.ofMillis(40);
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(2);
    private static final int HERTZ = 50;
    private static final long MOST_OFF_NANOS = 60_000_000;

    private final EmulatedImu imu;
    private final SensorSource<ImuDriver> source;
    private final RandomGenerator random;
    final RestOfTheDesk others;

    /// When each pair of force and rate was measured.
    private final Map<List<?>, List<Long>> truth = new HashMap<>();
    final List<ImuSample> delivered = new ArrayList<>();
    private boolean good = true;
    private double phase;

    ClipUnderFaults(long seed) {
        var kinds = EmulatedImu.Kind.values();
        random = Seeds.random(seed, "faults");
        imu = new EmulatedImu(kinds[(int) (seed % kinds.length)], seed);
        source = SensorSources.clip(() -> imu.open(HERTZ));
        others = new RestOfTheDesk(Sensor.IMU, seed);
        imu.model.listen((nanos, raw) -> {
            if (good) {
                var sample = imu.chip.scale().sample(raw, new SampleTime(nanos));
                truth.computeIfAbsent(measured(sample), _ -> new ArrayList<>()).add(nanos);
            }
        });
    }

    void suffer() {
        for (int i = random.nextInt(2, 7); i > 0; i--) {
            var fault = FaultPlan.random(random);
            live(fault.before());
            begin(fault);
            live(fault.length());
            end();
            assertThat(recovers()).as("recovers within 2 s of %s", fault).isTrue();
        }
    }

    private void begin(FaultPlan fault) {
        switch (fault.kind()) {
            case FROZEN -> imu.model.freeze(true);
            case SATURATED -> imu.model.saturate(true);
            case BROWN_OUT -> imu.model.losePower();
            case OTHER_CHIP -> imu.model.answerAs(0x12);
            case LOOP_HELD_UP -> imu.pass(fault.length());
            case CLOCK_OFF -> imu.model.runAt(random.nextDouble(0.98, 1.02));
            default -> imu.wires.have(fault.wire());
        }
        good = fault.kind() != FaultPlan.Kind.FROZEN && fault.kind() != FaultPlan.Kind.SATURATED;
    }

    private void end() {
        imu.model.freeze(false);
        imu.model.saturate(false);
        imu.model.answerAs(-1);
        imu.wires.have(WireFault.NONE);
        good = true;
    }

    private boolean recovers() {
        long ended = imu.clock.nanos();
        int before = delivered.size();
        while (imu.clock.nanos() - ended < LONGEST_RECOVERY.toNanos()) {
            step();
            if (delivered.size() > before && delivered.getLast().at().nanos() > ended) {
                return true;
            }
        }
        return false;
    }

    private void live(Duration length) {
        long end = imu.clock.nanos() + length.toNanos();
        while (imu.clock.nanos() < end) {
            step();
        }
    }

    private void step() {
        imu.pass(POLL);
        phase += 0.3;
        imu.model.expose(new double[] {Math.sin(phase), Math.cos(phase), 9.5, 0.1 * Math.sin(phase), 0, 0.2});
        var said = source.poll(imu.now());
        others.turnEnded(imu.now(), said);
        for (var input : said) {
            if (input instanceof Input.Imu(var sample)) {
                check(sample);
                delivered.add(sample);
            }
        }
    }

    /// What is delivered was measured, and at about that time.
    private void check(ImuSample sample) {
        assertThat(truth.getOrDefault(measured(sample), List.of()))
                .as("%s: when %s was measured", imu.chip.title(), sample)
                .anyMatch(nanos -> Math.abs(sample.at().nanos() - nanos) < MOST_OFF_NANOS);
    }

    private static List<?> measured(ImuSample sample) {
        return Arrays.asList(sample.acceleration(), sample.angularRate());
    }

    void close() {
        source.close();
        others.close();
    }
}
