package org.plumbline.app.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.link.Outgoing;

/// With a real broker.
@Timeout(120)
class RemoteSensorsTest {

    private static final int READINGS = 20;

    @TempDir
    private Path folder;

    @Test
    void clipAndMatAreHeardAndWhatTheBrokerKeptIsNot() throws Exception {
        try (var broker = Mosquitto.start(Files.createDirectory(folder.resolve("broker")))) {
            var configuration = configuration(broker.port());
            var sender = BrokerLinks.of(configuration.mqtt()).toAsk("sender");
            try (var link = sender.open();
                    var remote = new RemoteSensors(configuration, SampleTime::new)) {
                link.publish(new Outgoing("home/mat", "{\"cells\": [1, 1, 1, 1]}", 1, true))
                        .get(10, TimeUnit.SECONDS);
                remote.start(configuration);
                var clip = remote.source(Sensor.IMU);
                var mat = remote.source(Sensor.MAT);
                var heard = new ArrayList<Input>();
                for (int i = 0; heard.size() < READINGS; i++) {
                    link.publish(new Outgoing("home/clip", clipSays(i), 1, false))
                            .get(10, TimeUnit.SECONDS);
                    heard.addAll(readings(clip));
                }
                assertThat(heard)
                        .allMatch(Input.Imu.class::isInstance)
                        .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
                assertThat(readings(mat)).as("only a kept message so far").isEmpty();
                List<Input> sat = List.of();
                while (sat.isEmpty()) {
                    link.publish(new Outgoing("home/mat", "{\"cells\": [0, 50, 100, 200]}", 1, false))
                            .get(10, TimeUnit.SECONDS);
                    sat = readings(mat);
                }
                assertThat(sat.getFirst())
                        .isInstanceOfSatisfying(
                                Input.Mat.class,
                                it -> assertThat(it.frame().load(1)).isEqualTo(0.5));
            }
        }
    }

    @Test
    void aSensorWithAChipDoesNotComeFromAfar() throws Exception {
        try (var remote = new RemoteSensors(ConfigurationFile.packaged(), SampleTime::new)) {
            assertThat(remote.holds(Sensor.IMU)).isFalse();
            assertThat(remote.holds(Sensor.MAT)).isFalse();
        }
    }

    private static List<Input> readings(SensorSource<?> source) {
        return source.poll(new SampleTime(System.nanoTime())).stream()
                .filter(input -> input instanceof Input.Imu || input instanceof Input.Mat)
                .toList();
    }

    private static String clipSays(int i) {
        return "{\"acceleration\": [0.%d, 0, 9.8], \"time_ms\": %d}".formatted(i, 20 * i);
    }

    private Configuration configuration(int port) throws Exception {
        return ConfigurationFile.read(
                Files.writeString(folder.resolve("plumbline.toml"), """
                [imu]
                chip = "mqtt"
                [mat]
                chip = "mqtt"
                rows = 2
                columns = 2
                %s
                [wireless]
                clip_topic = "home/clip"
                clip_angular_rate = ""
                mat_topic = "home/mat"
                mat_loads = "/cells"
                mat_time_ms = ""
                mat_full_scale = 100
                """.formatted(Mosquitto.settings(folder, port))));
    }
}
