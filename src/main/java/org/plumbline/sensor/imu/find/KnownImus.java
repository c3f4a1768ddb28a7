package org.plumbline.sensor.imu.find;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.sensor.imu.ImuChip;
import org.plumbline.sensor.imu.bmi270.Bmi270Chip;
import org.plumbline.sensor.imu.bno055.Bno055Chip;
import org.plumbline.sensor.imu.icm20948.Icm20948Chip;
import org.plumbline.sensor.imu.icm42688.Icm42688Chip;
import org.plumbline.sensor.imu.lsm6.LsmChip;
import org.plumbline.sensor.imu.mpu.MpuChip;

/// The inertial chips there is a driver for.
public final class KnownImus {

    /// To name whoever answers; a BMI270 cannot be started so.
    public static final List<ImuChip> ALL = all(null);

    private KnownImus() {}

    /// All of them.
    ///
    /// @param bmi270Image the file with the program of a BMI270
    public static List<ImuChip> all(@Nullable Path bmi270Image) {
        return Stream.<ImuChip[]>of(
                        MpuChip.values(),
                        Icm42688Chip.values(),
                        Icm20948Chip.values(),
                        LsmChip.values(),
                        Bno055Chip.values(),
                        new ImuChip[] {new Bmi270Chip(bmi270Image)})
                .flatMap(Stream::of)
                .toList();
    }
}
