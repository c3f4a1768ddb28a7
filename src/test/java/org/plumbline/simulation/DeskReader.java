package org.plumbline.simulation;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.sensor.imu.mpu.MpuChip;
import org.plumbline.sensor.mat.MatDriver;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;
import org.plumbline.simulation.sitter.SitterHabits;

/// Lives through a simulated day and reads it with the real drivers: the clip at 25 Hz, the mat at 5 Hz.
///
/// A driver that failed is opened anew at the next turn, as the service does.
final class DeskReader {

    private static final Duration STEP = Duration.ofMillis(40);
    private static final int STEPS_A_MAT_FRAME = 5;

    final SimulatedDesk desk;
    int imuFailures;
    int matFailures;
    SampleTime now = new SampleTime(1_000_000_000L);

    private @Nullable ImuDriver imu;
    private @Nullable MatDriver mat;
    private long steps;

    DeskReader(long seed, LocalDateTime start, MatLayout layout) {
        desk = new SimulatedDesk(seed, start, SitterHabits.DEFAULT, layout);
        desk.advanceTo(now);
    }

    void live(Duration length, Consumer<ImuSample> samples, Consumer<MatFrame> frames) {
        for (long i = 0; i < length.dividedBy(STEP); i++) {
            now = now.plus(STEP);
            desk.advanceTo(now);
            readImu(samples);
            if (++steps % STEPS_A_MAT_FRAME == 0) {
                readMat(frames);
            }
        }
    }

    private void readImu(Consumer<ImuSample> samples) {
        try {
            ImuDriver driver = imu == null ? ImuDriver.open(MpuChip.MPU_6050, desk.imuBus(), 25, desk.delay()) : imu;
            imu = driver;
            driver.read(now).samples().forEach(samples);
        } catch (IOException e) {
            imu = null;
            imuFailures++;
        }
    }

    private void readMat(Consumer<MatFrame> frames) {
        try {
            MatDriver driver = mat == null
                    ? Ads1115Driver.open(desk.matBuses(), desk.matLayout().size(), desk.delay())
                    : mat;
            mat = driver;
            driver.read(now).ifPresent(frames);
        } catch (IOException e) {
            mat = null;
            matFailures++;
        }
    }
}
