package org.plumbline.app.tell;

import java.util.Map;
import java.util.TreeMap;
import org.plumbline.config.Configuration;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.json.Kebab;

/// What a configured device says of itself.
///
/// The settings that anybody at the broker may see are named here one by one: what is added to the
/// configuration, such as a number to call, stays at home until somebody decides otherwise.
public final class Introduction {

    private Introduction() {}

    /// The introduction of a device with real sensors.
    ///
    /// @param version  of the software
    /// @param hardware what it runs on, in words
    public static InfoMessage of(Configuration configuration, String version, String hardware) {
        var device = configuration.device();
        return new InfoMessage(
                device.id(),
                version,
                false,
                1,
                device.placement(),
                device.zoneId().getId(),
                hardware,
                settings(configuration));
    }

    private static Map<String, Object> settings(Configuration configuration) {
        var imu = configuration.imu();
        var mat = configuration.mat();
        var coach = configuration.coach();
        var settings = new TreeMap<String, Object>();
        settings.put("imu.chip", Kebab.of(imu.chip()));
        settings.put("imu.rate_hz", (long) imu.rateHz());
        settings.put("mat.chip", Kebab.of(mat.chip()));
        settings.put("mat.rows", (long) mat.rows());
        settings.put("mat.columns", (long) mat.columns());
        settings.put("mat.rate_hz", (long) mat.rateHz());
        settings.put("coach.interval_minutes", (long) coach.intervalMinutes());
        settings.put("coach.quiet_from", coach.quietFrom().toString());
        settings.put("coach.quiet_to", coach.quietTo().toString());
        return settings;
    }
}
