package org.plumbline.simulation.chip.imu;

import java.io.IOException;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.imu.ImuChip;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.sensor.imu.bmi270.Bmi270Chip;
import org.plumbline.sensor.imu.bno055.Bno055Chip;
import org.plumbline.sensor.imu.icm20948.Icm20948Chip;
import org.plumbline.sensor.imu.icm42688.Icm42688Chip;
import org.plumbline.sensor.imu.lsm6.LsmChip;
import org.plumbline.sensor.imu.mpu.MpuChip;
import org.plumbline.simulation.chip.ChipClock;
import org.plumbline.simulation.chip.fault.FaultyBus;
import org.plumbline.simulation.chip.imu.bosch.VirtualBmi270;
import org.plumbline.simulation.chip.imu.bosch.VirtualBno055;
import org.plumbline.simulation.sitter.Seeds;

/// A driver's chip, its model, and the wires between.
public final class EmulatedImu {

    /// Every chip there is a driver for.
    public enum Kind {
        MPU_6050,
        MPU_6500,
        MPU_9250,
        ICM_42688_P,
        ICM_20948,
        LSM6DSOX,
        LSM6DS3TR_C,
        BNO055,
        BMI270
    }

    private static final Duration BATCH = Duration.ofMillis(40);

    public final ImuChip chip;
    public final ChipClock clock;
    public final VirtualImu model;
    public final FaultyBus wires;

    public EmulatedImu(Kind kind, long seed) {
        this(kind, seed, new ChipClock());
    }

    /// Beside others in the same time.
    public EmulatedImu(Kind kind, long seed, ChipClock clock) {
        this.clock = clock;
        chip = chip(kind);
        model = model(kind, Seeds.random(seed, "imu"));
        wires = new FaultyBus(model, model::losePower, clock);
    }

    private static ImuChip chip(Kind kind) {
        return switch (kind) {
            case MPU_6050 -> MpuChip.MPU_6050;
            case MPU_6500 -> MpuChip.MPU_6500;
            case MPU_9250 -> MpuChip.MPU_9250;
            case ICM_42688_P -> Icm42688Chip.ICM_42688_P;
            case ICM_20948 -> Icm20948Chip.ICM_20948;
            case LSM6DSOX -> LsmChip.LSM6DSOX;
            case LSM6DS3TR_C -> LsmChip.LSM6DS3TR_C;
            case BNO055 -> Bno055Chip.BNO055;
            case BMI270 -> new Bmi270Chip(TestImage.FILE);
        };
    }

    private VirtualImu model(Kind kind, RandomGenerator random) {
        return switch (kind) {
            case MPU_6050 -> new VirtualMpu(VirtualMpu.Model.MPU_6050, clock, random);
            case MPU_6500 -> new VirtualMpu(VirtualMpu.Model.MPU_6500, clock, random);
            case MPU_9250 -> new VirtualMpu(VirtualMpu.Model.MPU_9250, clock, random);
            case ICM_42688_P -> new VirtualIcm42688(clock, random);
            case ICM_20948 -> new VirtualIcm20948(clock, random);
            case LSM6DSOX -> new VirtualLsm6dsox(clock, random);
            case LSM6DS3TR_C -> new VirtualLsm6ds3trc(clock, random);
            case BNO055 -> new VirtualBno055(clock, random);
            case BMI270 -> new VirtualBmi270(clock, random, TestImage.BYTES);
        };
    }

    public ImuDriver open(int rateHertz) throws IOException {
        return ImuDriver.open(chip, wires, rateHertz, clock);
    }

    /// How long the monitor waits between two reads.
    public Duration betweenReads(int rateHertz) {
        return chip.hasFifo() ? BATCH : Duration.ofNanos(Math.round(1e9 / chip.rateHertz(rateHertz)));
    }

    public SampleTime now() {
        return new SampleTime(clock.nanos());
    }

    public void pass(Duration length) {
        clock.await(length);
    }
}
