package org.plumbline.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.app.loop.InOrder;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.app.loop.SensorSources;
import org.plumbline.config.PlanFolder;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.sensor.imu.mpu.MpuChip;
import org.plumbline.sensor.mat.MatDriver;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;
import org.plumbline.simulation.SimulatedDesk;
import org.plumbline.simulation.SimulatedMats;
import org.plumbline.simulation.sitter.SitterHabits;

/// Eight hours at the simulated desk, as the inputs of the engine: clip at 50 Hz, mat at 10 Hz, a tick a second.
public record WorkDay(EngineParams params, List<Input> inputs) {

    public static final int HOURS = 8;
    static final int HERTZ = 50;

    private static final LocalDateTime MORNING = LocalDate.of(2026, 11, 16).atTime(9, 0);
    private static final int SAMPLES_A_FRAME = 5;

    static WorkDay live() {
        var inputs = new ArrayList<Input>();
        live(new SampleTime(0), inputs::add);
        var sensing = SensingParams.of(Placement.UPPER_TRUNK, SimulatedMats.EIGHT);
        return new WorkDay(EngineParams.of(ZoneOffset.UTC, sensing, PlanFolder.packaged()), inputs);
    }

    /// Such a day, told to somebody while it happens.
    ///
    /// @param begin the monotonic clock in the morning; what comes from it also dates the day
    public static void live(SampleTime begin, Consumer<Input> inputs) {
        var desk = new SimulatedDesk(1, MORNING, SitterHabits.DEFAULT);
        desk.advanceTo(begin);
        var ordered = new InOrder(inputs, InOrder.FOR_A_BATCH);
        try (var clip = clip(desk);
                var mat = mat(desk)) {
            for (int i = 0; i < HOURS * 3_600 * HERTZ; i++) {
                var now = begin.plus(Duration.ofNanos(i * (1_000_000_000L / HERTZ)));
                desk.advanceTo(now);
                if (i % HERTZ == 0) {
                    ordered.accept(tick(now));
                }
                clip.poll(now).forEach(ordered);
                if (i % SAMPLES_A_FRAME == 0) {
                    mat.poll(now).forEach(ordered);
                }
            }
        }
    }

    private static Input tick(SampleTime now) {
        var wall = MORNING.toInstant(ZoneOffset.UTC).plus(Duration.ofNanos(now.nanos()));
        return new Input.Tick(new WallAnchor(now, wall, true));
    }

    private static SensorSource<ImuDriver> clip(SimulatedDesk desk) {
        return SensorSources.clip(
            () -> ImuDriver.open(MpuChip.MPU_6050, desk.imuBus(), HERTZ, desk.delay()));
    }

    private static SensorSource<MatDriver> mat(SimulatedDesk desk) {
        return SensorSources.mat(() -> Ads1115Driver.open(desk.matBuses(), desk.matLayout().size(), desk.delay()));
    }
}
