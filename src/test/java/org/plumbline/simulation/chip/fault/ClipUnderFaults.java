package org.plumbline.simulation.chip.fault;

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

    private static final Duration MOST_WAITED = Duration.ofSeconds(10);
    private static final int HERTZ = 50;
    private static final long MOST_OFF_NANOS = 60_000_000;

    private final EmulatedImu imu;
    private final SensorSource<ImuDriver> source;
    private final RandomGenerator random;
    final RestOfTheDesk others;

    /// When each pair of force and rate was measured.
    private final Map<List<?>, List<Long>> truth = new HashMap<>();
    final List<ImuSample> delivered = new ArrayList<>();
    final List<ImuSample> wrong = new ArrayList<>();
    Duration longestRecovery = Duration.ZERO;
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
            var recovery = recovery();
            longestRecovery = recovery.compareTo(longestRecovery) > 0 ? recovery : longestRecovery;
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

    /// From the end of the fault to the first sample measured after it, as far as that was waited for.
    private Duration recovery() {
        long ended = imu.clock.nanos();
        int before = delivered.size();
        boolean back = false;
        while (!back && imu.clock.nanos() - ended <= MOST_WAITED.toNanos()) {
            step();
            back = delivered.size() > before && delivered.getLast().at().nanos() > ended;
        }
        return Duration.ofNanos(imu.clock.nanos() - ended);
    }

    private void live(Duration length) {
        long end = imu.clock.nanos() + length.toNanos();
        while (imu.clock.nanos() < end) {
            step();
        }
    }

    private void step() {
        imu.pass(imu.betweenReads(HERTZ));
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

    /// What is delivered was measured, and at about that time; everything else is wrong.
    private void check(ImuSample sample) {
        boolean measured = truth.getOrDefault(measured(sample), List.of()).stream()
                .anyMatch(nanos -> Math.abs(sample.at().nanos() - nanos) < MOST_OFF_NANOS);
        if (!measured) {
            wrong.add(sample);
        }
    }

    private static List<?> measured(ImuSample sample) {
        return Arrays.asList(sample.acceleration(), sample.angularRate());
    }

    void close() {
        source.close();
        others.close();
    }
}
