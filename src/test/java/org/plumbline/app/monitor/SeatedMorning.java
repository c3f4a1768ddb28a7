package org.plumbline.app.monitor;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.LongStream;
import org.plumbline.app.loop.InOrder;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.EngineState;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.sensor.imu.mpu.MpuChip;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;
import org.plumbline.simulation.SimulatedDesk;
import org.plumbline.simulation.SimulatedMats;
import org.plumbline.simulation.sitter.Activity;
import org.plumbline.simulation.sitter.DayScript;
import org.plumbline.simulation.sitter.Segment;
import org.plumbline.simulation.sitter.SitterHabits;

/// A simulated sitter whose first bout is a long one, and the engine that has been watching her.
public final class SeatedMorning {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);
    private static final Duration STEP = Duration.ofMillis(40);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int STEPS_A_SECOND = 25;
    private static final int STEPS_A_FRAME = 5;

    private final SimulatedDesk desk;
    private SampleTime now = new SampleTime(0);

    /// She has just sat down.
    public SeatedMorning() {
        long seed = LongStream.range(0, 1_000)
                .filter(SeatedMorning::sitsLong)
                .findFirst()
                .orElseThrow();
        desk = new SimulatedDesk(seed, sitsDown(seed).plusSeconds(20), SitterHabits.DEFAULT, SimulatedMats.EIGHT);
        desk.advanceTo(now);
    }

    private static boolean sitsLong(long seed) {
        return DayScript.of(seed, DATE).stream()
                        .dropWhile(segment -> !segment.activity().isSeated())
                        .takeWhile(segment -> segment.activity().isSeated())
                        .map(Segment::length)
                        .reduce(Duration.ZERO, Duration::plus)
                        .compareTo(LONGEST.plusMinutes(5))
                > 0;
    }

    private static LocalDateTime sitsDown(long seed) {
        return DayScript.of(seed, DATE).stream()
                .filter(segment -> segment.activity().isSeated())
                .findFirst()
                .map(segment -> DATE.atTime(segment.start()))
                .orElseThrow();
    }

    /// Lets her sit until a prompt is due within seconds.
    ///
    /// @return what the engine remembers then, dated now
    public EngineState untilJustBeforeThePrompt(EngineParams params) throws IOException {
        var engine = new Engine(params);
        var inputs = new InOrder(engine::accept, InOrder.FOR_A_BATCH);
        try (var clip = ImuDriver.open(MpuChip.MPU_6050, desk.imuBus(), STEPS_A_SECOND, desk.delay());
                var mat = Ads1115Driver.open(desk.matBuses(), desk.matLayout().size(), desk.delay())) {
            for (int i = 0; !isDueSoon(engine); i++, now = now.plus(STEP)) {
                desk.advanceTo(now);
                if (i % STEPS_A_SECOND == 0) {
                    inputs.accept(new Input.Tick(new WallAnchor(now, Instant.EPOCH.plusNanos(now.nanos()), true)));
                }
                clip.read(now).samples().stream().map(Input.Imu::new).forEach(inputs);
                if (i % STEPS_A_FRAME == 0) {
                    mat.read(now).map(Input.Mat::new).ifPresent(inputs);
                }
            }
        }
        return dated(engine.state());
    }

    private boolean isDueSoon(Engine engine) {
        if (now.since(new SampleTime(0)).compareTo(LONGEST) > 0) {
            throw new AssertionError("no prompt was due after %s of %s".formatted(LONGEST, desk.truth()));
        }
        return engine.live()
                .filter(live -> live.coach().note().equals("a walk is due")
                        && live.coach().next() != null
                        && live.coach().next().since(now).compareTo(Duration.ofSeconds(5)) < 0)
                .isPresent();
    }

    private EngineState dated(EngineState state) {
        return new EngineState(
                state.sensing(),
                state.stance(),
                state.bout(),
                state.coach(),
                state.guide(),
                state.day(),
                new WallAnchor(now, Instant.now(), true),
                state.told());
    }

    /// The desk from here on in real time.
    public DeskHardware hardware() {
        return new DeskHardware(desk, now);
    }

    Activity truth() {
        return desk.truth();
    }
}
