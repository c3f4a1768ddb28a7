package org.plumbline.sensor.imu.find;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.sensor.imu.ImuChip;
import org.plumbline.sensor.imu.bno055.Bno055Chip;
import org.plumbline.sensor.imu.icm20948.Icm20948Chip;
import org.plumbline.sensor.imu.icm42688.Icm42688Chip;
import org.plumbline.sensor.imu.lsm6.LsmChip;
import org.plumbline.sensor.imu.mpu.MpuChip;

/// The inertial chips there is a driver for.
public final class KnownImus {

    public static final List<ImuChip> ALL = Stream.<ImuChip[]>of(
                    MpuChip.values(),
                    Icm42688Chip.values(),
                    Icm20948Chip.values(),
                    LsmChip.values(),
                    Bno055Chip.values())
            .flatMap(Stream::of)
            .toList();

    private KnownImus() {}
}
