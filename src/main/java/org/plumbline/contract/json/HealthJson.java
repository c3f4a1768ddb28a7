package org.plumbline.contract.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.HealthMessage.SensorHealth;
import org.plumbline.core.sample.Sensor;

/// The fields of the device's own health.
final class HealthJson {

    private HealthJson() {}

    static JsonWriter write(JsonWriter json, HealthMessage health) {
        json.text("device", health.device())
                .instant("ts", health.at())
                .object(
                        "sensors",
                        sensors -> new TreeMap<>(health.sensors())
                                .forEach((sensor, how) -> sensors.word(Kebab.of(sensor), how)));
        if (health.calibrationAge() != null) {
            json.seconds("calibration_age_s", health.calibrationAge());
        }
        return json.whole("outbox", health.outbox())
                .seconds("lateness_s", health.lateness())
                .text("trouble", health.trouble());
    }

    static HealthMessage read(JsonReader json) {
        return new HealthMessage(
                json.text("device"),
                json.instant("ts"),
                readSensors(json.object("sensors")),
                json.has("calibration_age_s") ? json.duration("calibration_age_s") : null,
                json.count("outbox"),
                json.duration("lateness_s"),
                json.text("trouble"));
    }

    private static Map<Sensor, SensorHealth> readSensors(JsonReader json) {
        var sensors = new EnumMap<Sensor, SensorHealth>(Sensor.class);
        for (var sensor : Sensor.values()) {
            var name = Kebab.of(sensor);
            if (json.has(name)) {
                sensors.put(sensor, json.word(name, SensorHealth.class));
            }
        }
        return sensors;
    }
}
