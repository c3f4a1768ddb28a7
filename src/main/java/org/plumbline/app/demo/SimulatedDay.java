package org.plumbline.app.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import org.plumbline.app.loop.EngineLoop;
import org.plumbline.app.loop.RetryWaits;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.sensor.imu.mpu6050.Mpu6050Driver;
import org.plumbline.sensor.mat.MatDriver;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;
import org.plumbline.simulation.SimulatedDesk;

/// One day at the simulated desk, read by the real drivers and fed to the engine second by second.
final class SimulatedDay implements AutoCloseable {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final SimulatedDesk desk;
    private final EngineLoop loop;
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

    SimulatedDay(SimulatedDesk desk, LocalDateTime start, EngineLoop loop, Setting setting) {
        this.desk = desk;
        this.loop = loop;
        time = setting.time();
        rates = setting.rates();
        clip = new SensorSource<>(
                Sensor.IMU,
                () -> Mpu6050Driver.open(desk.imuBus(), rates.imuHertz(), desk.delay()),
                (driver, at) -> new Input.Imu(driver.read(at)),
                RetryWaits.DEFAULT);
        mat = new SensorSource<>(
                Sensor.MAT,
                () -> Ads1115Driver.open(desk.matBuses(), desk.matLayout().size(), desk.delay()),
                (driver, at) -> new Input.Mat(driver.read(at)),
                RetryWaits.DEFAULT);
        now = time.at(start);
    }

    /// Lives one more second.
    void second() {
        desk.advanceTo(now);
        loop.accept(new Input.Tick(time.anchor(now)));
        var end = now.plus(SECOND);
        var step = SECOND.dividedBy(rates.imuHertz());
        int perFrame = rates.imuHertz() / rates.matHertz();
        for (int i = 0; i < rates.imuHertz(); i++, now = now.plus(step)) {
            desk.advanceTo(now);
            clip.poll(now).forEach(loop::accept);
            if (i % perFrame == 0) {
                mat.poll(now).forEach(loop::accept);
            }
        }
        now = end;
    }

    /// She calibrates the clip, as she does each morning once she has sat down.
    void calibrate() {
        loop.accept(new Input.Asked(now, new Wish.Calibrate()));
        desk.calibrate(now);
    }

    @Override
    public void close() throws IOException {
        clip.close();
        mat.close();
    }
}
