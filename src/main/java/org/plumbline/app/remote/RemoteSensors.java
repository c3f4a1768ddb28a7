package org.plumbline.app.remote;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.loop.RetryWaits;
import org.plumbline.app.loop.SensorSource;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.config.Configuration;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.LinkLoop;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.sensor.remote.RemoteFormat;
import org.plumbline.sensor.remote.RemoteSensor;
import org.tinylog.Logger;

/// The configured sensors that come over MQTT, on a link of their own.
public final class RemoteSensors implements AutoCloseable {

    private static final int LARGEST_BATCH = 200;
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final LongFunction<SampleTime> clock;
    private final Map<Sensor, Remote> remotes = new EnumMap<>(Sensor.class);
    private @Nullable LinkLoop link;

    private record Remote(String topic, RemoteSensor sensor) {}

    /// Hears nothing yet.
    ///
    /// @param clock the moment of a reading of `System.nanoTime`
    public RemoteSensors(Configuration configuration, LongFunction<SampleTime> clock) {
        this.clock = clock;
        var wireless = configuration.wireless();
        if (configuration.imu().comesOverMqtt()) {
            add(
                    Sensor.IMU,
                    wireless.clipTopic(),
                    new RemoteFormat.Clip(
                            wireless.clipAcceleration(), wireless.clipAngularRate(), wireless.clipTimeMs()));
        }
        var mat = configuration.mat();
        if (mat.comesOverMqtt()) {
            add(
                    Sensor.MAT,
                    wireless.matTopic(),
                    new RemoteFormat.Mat(
                            wireless.matLoads(), mat.cells(), wireless.matFullScale(), wireless.matTimeMs()));
        }
    }

    private void add(Sensor sensor, String topic, RemoteFormat format) {
        remotes.put(sensor, new Remote(topic, new RemoteSensor("MQTT topic " + topic, format)));
    }

    /// Whether that one comes over MQTT.
    public boolean holds(Sensor sensor) {
        return remotes.containsKey(sensor);
    }

    /// That one as a source of inputs.
    public SensorSource<?> source(Sensor sensor) {
        var remote = Objects.requireNonNull(remotes.get(sensor)).sensor();
        return new SensorSource<AutoCloseable>(sensor, () -> () -> {}, (_, at) -> remote.read(at), RetryWaits.DEFAULT);
    }

    /// Begins to listen, if there is anything to listen to.
    public void start(Configuration configuration) {
        if (remotes.isEmpty()) {
            return;
        }
        try {
            var opener = BrokerLinks.of(configuration.mqtt())
                    .toHear(configuration.device().id());
            link = LinkLoop.start("wireless", opener, this::listen, LinkLoop.Pace.DEFAULT);
        } catch (IOException e) {
            Logger.error("wireless sensors are not heard: {}", e.getMessage());
        }
    }

    private void listen(MqttLink up) throws IOException, InterruptedException {
        up.subscribe(remotes.values().stream().map(Remote::topic).distinct().toList());
        while (true) {
            for (var delivery : up.receive(LARGEST_BATCH, ROUND)) {
                hear(delivery);
                up.acknowledge(delivery);
            }
        }
    }

    /// What the broker has kept from before tells nothing of now.
    private void hear(Delivery delivery) {
        if (delivery.retained()) {
            return;
        }
        var arrived = clock.apply(delivery.arrivedNanos());
        List.copyOf(remotes.values()).stream()
                .filter(remote -> remote.topic().equals(delivery.topic()))
                .forEach(remote -> remote.sensor().hear(delivery.payload(), arrived));
    }

    @Override
    public void close() {
        if (link != null) {
            link.close();
        }
    }
}
