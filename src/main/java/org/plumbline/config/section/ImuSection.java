package org.plumbline.config.section;

import java.nio.file.Path;
import org.plumbline.core.check.Allowed;

/// A clip.
///
/// @param bus     N of /dev/i2c-N
/// @param rateHz  samples a second
/// @param bmi270Image file with the program of a BMI270, "" where there is none
public record ImuSection(Chip chip, int bus, int rateHz, String bmi270Image) {

    /// What can be in the clip.
    public enum Chip {
        NONE,
        /// Whichever answers.
        AUTO,
        MPU6050,
        MPU6500,
        MPU9250,
        ICM20948,
        ICM42688,
        LSM6DSOX,
        LSM6DS3TRC,
        BNO055,
        BMI270,
        /// Whatever tells it over MQTT.
        MQTT
    }

    public ImuSection {
        Allowed.range("bus", bus, 0, 31);
        Allowed.range("rateHz", rateHz, 25, 200);
        Allowed.check(
                bmi270Image.isEmpty()
                        ? chip != Chip.BMI270
                        : Path.of(bmi270Image).isAbsolute(),
                "bmi270Image",
                bmi270Image,
                "the absolute path of the maker's bmi270.c where the chip is bmi270");
    }

    public boolean comesOverMqtt() {
        return chip == Chip.MQTT;
    }

    public boolean exists() {
        return chip != Chip.NONE;
    }
}
