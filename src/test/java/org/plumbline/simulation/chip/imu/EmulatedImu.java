package org.plumbline.simulation.chip.imu;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.sensor.imu.ImuChip;
import org.plumbline.sensor.imu.ImuDriver;
import org.plumbline.sensor.imu.icm20948.Icm20948Chip;
import org.plumbline.sensor.imu.icm42688.Icm42688Chip;
import org.plumbline.sensor.imu.lsm6.LsmChip;
import org.plumbline.sensor.imu.mpu.MpuChip;
import org.plumbline.simulation.chip.ChipClock;
import org.plumbline.simulation.chip.fault.FaultyBus;
import org.plumbline.simulation.sitter.Seeds;

/// A driver's chip, its model, and the wires between.
public final class EmulatedImu {

    /// Every chip there is a driver for, with its model.
    public enum Kind {
        MPU_6050(MpuChip.MPU_6050, (clock, random) -> new VirtualMpu(VirtualMpu.Model.MPU_6050, clock, random)),
        MPU_6500(MpuChip.MPU_6500, (clock, random) -> new VirtualMpu(VirtualMpu.Model.MPU_6500, clock, random)),
        MPU_9250(MpuChip.MPU_9250, (clock, random) -> new VirtualMpu(VirtualMpu.Model.MPU_9250, clock, random)),
        ICM_42688_P(Icm42688Chip.ICM_42688_P, VirtualIcm42688::new),
        ICM_20948(Icm20948Chip.ICM_20948, VirtualIcm20948::new),
        LSM6DSOX(LsmChip.LSM6DSOX, VirtualLsm6dsox::new),
        LSM6DS3TR_C(LsmChip.LSM6DS3TR_C, VirtualLsm6ds3trc::new);

        public final ImuChip chip;
        private final BiFunction<ChipClock, RandomGenerator, VirtualImu> model;

        Kind(ImuChip chip, BiFunction<ChipClock, RandomGenerator, VirtualImu> model) {
            this.chip = chip;
            this.model = model;
        }
    }

    public final ImuChip chip;
    public final ChipClock clock = new ChipClock();
    public final VirtualImu model;
    public final FaultyBus wires;

    public EmulatedImu(Kind kind, long seed) {
        chip = kind.chip;
        model = kind.model.apply(clock, Seeds.random(seed, "imu"));
        wires = new FaultyBus(model, model::losePower, clock);
    }

    public ImuDriver open(int rateHertz) throws IOException {
        return ImuDriver.open(chip, wires, rateHertz, clock);
    }

    public SampleTime now() {
        return new SampleTime(clock.nanos());
    }

    public void pass(Duration length) {
        clock.await(length);
    }
}
