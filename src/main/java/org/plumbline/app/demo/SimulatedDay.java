package org.plumbline.app.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import org.plumbline.app.loop.InOrder;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.app.loop.SensorSources;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.sensor.imu.mpu.MpuChip;
import org.plumbline.sensor.mat.MatDriver;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;
import org.plumbline.simulation.SimulatedDesk;

/// One day at the simulated desk, read by the real drivers and fed to the engine second by second.
final class SimulatedDay implements AutoCloseable {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int SAMPLES_A_BATCH = 2;

    private final SimulatedDesk desk;
    private final InOrder inputs;
    private final SimulatedTime time;
    private final Rates rates;
    private final SensorSource<ImuDriver> clip;
    private final SensorSource<MatDriver> mat;
    private SampleTime now;

    /// How often the sensors are read in a second; both divide 1000.
    record Rates(int imuHertz, int matHertz) {

        /// As a monitor reads them.
        static final Rates LIVE = new Rates(50, 10);

        /// Enough for every detector, and quick to compute.
        static final Rates HISTORY = new Rates(25, 5);
    }

    /// How time passes for her, and how often she is looked at.
    record Setting(SimulatedTime time, Rates rates) {}

    SimulatedDay(SimulatedDesk desk, LocalDateTime start, InOrder inputs, Setting setting) {
        this.desk = desk;
        this.inputs = inputs;
        time = setting.time();
        rates = setting.rates();
        clip = SensorSources.clip(
                () -> ImuDriver.open(MpuChip.MPU_6050, desk.imuBus(), rates.imuHertz(), desk.delay()));
        mat = SensorSources.mat(
                () -> Ads1115Driver.open(desk.matBuses(), desk.matLayout().size(), desk.delay()));
        now = time.at(start);
    }

    /// Lives one more second.
    void second() {
        desk.advanceTo(now);
        inputs.accept(new Input.Tick(time.anchor(now)));
        var end = now.plus(SECOND);
        var step = SECOND.dividedBy(rates.imuHertz());
        int perFrame = rates.imuHertz() / rates.matHertz();
        for (int i = 0; i < rates.imuHertz(); i++, now = now.plus(step)) {
            desk.advanceTo(now);
            if (i % SAMPLES_A_BATCH == 0) {
                clip.poll(now).forEach(inputs);
            }
            if (i % perFrame == 0) {
                mat.poll(now).forEach(inputs);
            }
        }
        now = end;
    }

    /// She calibrates the clip, as she does each morning once she has sat down.
    void calibrate() {
        inputs.accept(new Input.Asked(now, new Wish.Calibrate()));
        desk.calibrate(now);
    }

    @Override
    public void close() throws IOException {
        clip.close();
        mat.close();
    }
}
