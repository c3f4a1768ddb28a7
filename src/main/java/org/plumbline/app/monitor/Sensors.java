package org.plumbline.app.monitor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import org.plumbline.app.loop.RetryWaits;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.config.Configuration;
import org.plumbline.config.section.ImuSection;
import org.plumbline.config.section.MatSection;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.Sensor;
import org.plumbline.sensor.bus.Delay;
import org.plumbline.sensor.bus.RegisterBus;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.sensor.imu.mpu6050.Mpu6050Driver;
import org.plumbline.sensor.mat.MatDriver;
import org.plumbline.sensor.mat.ads1115.Ads1115Driver;

/// The configured sensors, each read on a thread of its own.
final class Sensors implements AutoCloseable {

    private final Hardware hardware;
    private final SampleClock clock;
    private final BlockingQueue<Input> inputs;
    private final List<SensorThread> threads = new ArrayList<>();

    Sensors(Hardware hardware, SampleClock clock, BlockingQueue<Input> inputs) {
        this.hardware = hardware;
        this.clock = clock;
        this.inputs = inputs;
    }

    void start(Configuration configuration) {
        var imu = configuration.imu();
        switch (imu.chip()) {
            case MPU6050 -> start(clip(imu), imu.rateHz());
            case NONE -> {}
        }
        var mat = configuration.mat();
        switch (mat.chip()) {
            case ADS1115 -> start(mat(mat), mat.rateHz());
            case NONE -> {}
        }
    }

    private void start(SensorSource<?> source, int hertz) {
        threads.add(SensorThread.start(source, hertz, clock, inputs));
    }

    private SensorSource<ImuDriver> clip(ImuSection imu) {
        return new SensorSource<>(
                Sensor.IMU,
                () -> Mpu6050Driver.open(hardware.i2c(imu.bus(), imu.address()), imu.rateHz(), Delay.REAL),
                (driver, at) -> new Input.Imu(driver.read(at)),
                RetryWaits.DEFAULT);
    }

    private SensorSource<MatDriver> mat(MatSection mat) {
        return new SensorSource<>(
                Sensor.MAT,
                () -> Ads1115Driver.open(converters(mat), mat.rows() * mat.columns(), Delay.REAL),
                (driver, at) -> new Input.Mat(driver.read(at)),
                RetryWaits.DEFAULT);
    }

    private List<RegisterBus> converters(MatSection mat) throws IOException {
        var buses = new ArrayList<RegisterBus>();
        for (int address : mat.addresses()) {
            buses.add(hardware.i2c(mat.bus(), address));
        }
        return buses;
    }

    @Override
    public void close() {
        threads.forEach(SensorThread::close);
    }
}
