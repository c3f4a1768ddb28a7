package org.plumbline.app.hardware;

import java.io.IOException;
import org.plumbline.config.Configuration;
import org.plumbline.config.section.ImuSection;
import org.plumbline.core.sample.Sensor;
import org.plumbline.sensor.imu.find.FoundImu;
import org.plumbline.sensor.imu.find.ImuFinder;
import org.plumbline.sensor.imu.find.ImuFinder.Wiring;

/// Finds the configured clips. Two of them on one bus are told apart by their address.
public record ClipFinder(Hardware hardware, Configuration configuration) {

    /// Finds one of them.
    ///
    /// @throws IOException if nobody answers there, or another chip
    public FoundImu find(Sensor clip) throws IOException {
        var section = section(clip);
        return ImuFinder.find(
                "I2C bus " + section.bus(),
                address -> hardware.i2c(section.bus(), address),
                wiring(clip),
                ImuChips.of(section));
    }

    /// How that one is configured.
    public ImuSection section(Sensor clip) {
        return switch (clip) {
            case IMU -> configuration.imu();
            case WAIST_IMU -> configuration.waist();
            case MAT -> throw new IllegalArgumentException("clip must be IMU or WAIST_IMU: MAT");
        };
    }

    private Wiring wiring(Sensor clip) {
        var waist = configuration.waist();
        if (!waist.exists() || waist.bus() != configuration.imu().bus()) {
            return Wiring.EITHER;
        }
        return clip == Sensor.IMU ? Wiring.FIRST : Wiring.SECOND;
    }
}
