package org.plumbline.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.app.loop.InOrder;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.app.loop.SensorSources;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.recording.RecordingWriter;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.sensor.imu.mpu.MpuChip;
import org.plumbline.sensor.mat.MatDriver;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;
import org.plumbline.simulation.SimulatedDesk;
import org.plumbline.simulation.sitter.SitterHabits;

/// A morning at the simulated desk, read by the real drivers and written down.
final class RecordedMorning {

    private static final LocalDateTime START = LocalDateTime.parse("2026-03-02T08:25:00");
    private static final Instant WALL = Instant.parse("2026-03-02T07:25:00Z");
    private static final int IMU_HERTZ = 25;
    private static final int SAMPLES_A_FRAME = 5;
    private static final Duration STEP = Duration.ofSeconds(1).dividedBy(IMU_HERTZ);
    private static final int CALIBRATION_SECOND = 900;

    private final SimulatedDesk desk = new SimulatedDesk(1, START, SitterHabits.DEFAULT);
    private final SensorSource<ImuDriver> clip =
            SensorSources.clip(() -> ImuDriver.open(MpuChip.MPU_6050, desk.imuBus(), IMU_HERTZ, desk.delay()));
    private final SensorSource<MatDriver> mat = SensorSources.mat(
            () -> Ads1115Driver.open(desk.matBuses(), desk.matLayout().size(), desk.delay()));
    private final List<Input> taken = new ArrayList<>();
    private final InOrder inputs = new InOrder(taken::add, InOrder.FOR_A_BATCH);
    private SampleTime now = new SampleTime(0);

    private RecordedMorning() {}

    /// Records the morning, and hands every input to `live` as well.
    static void record(Path file, Duration length, Consumer<Input> live) throws IOException {
        var morning = new RecordedMorning();
        try (var writer = RecordingWriter.create(file)) {
            for (int second = 0; second < length.toSeconds(); second++) {
                for (var input : morning.second(second)) {
                    writer.write(input);
                    live.accept(input);
                }
            }
        }
    }

    private List<Input> second(int second) {
        taken.clear();
        inputs.accept(new Input.Tick(new WallAnchor(now, WALL.plusSeconds(second), true)));
        if (second == CALIBRATION_SECOND) {
            inputs.accept(new Input.Asked(now, new Wish.Calibrate()));
            desk.calibrate(now);
        }
        for (int i = 0; i < IMU_HERTZ; i++, now = now.plus(STEP)) {
            desk.advanceTo(now);
            clip.poll(now).forEach(inputs);
            if (i % SAMPLES_A_FRAME == 0) {
                mat.poll(now).forEach(inputs);
            }
        }
        return taken;
    }
}
