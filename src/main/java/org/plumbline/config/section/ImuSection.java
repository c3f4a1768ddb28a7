package org.plumbline.config.section;

import org.plumbline.core.check.Allowed;

/// A clip.
///
/// @param bus     N of /dev/i2c-N
/// @param rateHz  samples a second
public record ImuSection(Chip chip, int bus, int rateHz) {

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
        /// Whatever tells it over MQTT.
        MQTT
    }

    public ImuSection {
        Allowed.range("bus", bus, 0, 31);
        Allowed.range("rateHz", rateHz, 25, 200);
    }

    public boolean comesOverMqtt() {
        return chip == Chip.MQTT;
    }

    public boolean exists() {
        return chip != Chip.NONE;
    }
}
