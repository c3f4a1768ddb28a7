package org.plumbline.app.hardware;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.config.section.ImuSection;
import org.plumbline.sensor.imu.ImuChip;
import org.plumbline.sensor.imu.bmi270.Bmi270Chip;
import org.plumbline.sensor.imu.bno055.Bno055Chip;
import org.plumbline.sensor.imu.find.KnownImus;
import org.plumbline.sensor.imu.icm20948.Icm20948Chip;
import org.plumbline.sensor.imu.icm42688.Icm42688Chip;
import org.plumbline.sensor.imu.lsm6.LsmChip;
import org.plumbline.sensor.imu.mpu.MpuChip;

/// The drivers behind the names of the configuration.
public final class ImuChips {

    private ImuChips() {}

    /// Those that will do.
    public static List<ImuChip> of(ImuSection clip) {
        var image = clip.bmi270Image().isEmpty() ? null : Path.of(clip.bmi270Image());
        return switch (clip.chip()) {
            case NONE, MQTT -> List.of();
            case AUTO -> KnownImus.all(image);
            case MPU6050 -> List.of(MpuChip.MPU_6050);
            case MPU6500 -> List.of(MpuChip.MPU_6500);
            case MPU9250 -> List.of(MpuChip.MPU_9250);
            case ICM20948 -> List.of(Icm20948Chip.ICM_20948);
            case ICM42688 -> List.of(Icm42688Chip.ICM_42688_P);
            case LSM6DSOX -> List.of(LsmChip.LSM6DSOX);
            case BMI270 -> List.of(new Bmi270Chip(image));
            case BNO055 -> List.of(Bno055Chip.BNO055);
            case LSM6DS3TRC -> List.of(LsmChip.LSM6DS3TR_C);
        };
    }
}
