package org.plumbline.mqtt.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.LinkException;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.paho.LinkParams;
import org.plumbline.mqtt.paho.PahoLink;

/// The shipped configuration on a real Mosquitto 2.0: who is let in, and who may say and hear what.
class HomeBrokerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    static HomeBroker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = HomeBroker.start(folder, List.of("desk", "sofa", "dashboard", "homeassistant"));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void nobodyComesInWithoutAName() {
        assertThatExceptionOfType(LinkException.class)
                .isThrownBy(() -> open(null))
                .withMessageContaining("not allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "desk,          plumbline/desk/event",
        "desk,          plumbline/desk/state",
        "desk,          plumbline/desk/response/snooze",
        "desk,          homeassistant/device/desk/config",
        "dashboard,     plumbline/desk/command/snooze",
        "dashboard,     plumbline/sofa/command/pause",
        "dashboard,     plumbline/desk/request/resync",
        "homeassistant, plumbline/desk/command/done",
        "homeassistant, homeassistant/status",
    })
    void whatSomebodyMaySayIsTaken(String user, String topic) throws Exception {
        try (var link = open(user)) {
            assertThat(said(link, topic)).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "desk,          plumbline/sofa/event",
        "desk,          plumbline/sofa/availability",
        "desk,          plumbline/sofa/response/snooze",
        "desk,          plumbline/sofa/command/snooze",
        "desk,          plumbline/desk/command/snooze",
        "desk,          homeassistant/device/sofa/config",
        "desk,          homeassistant/status",
        "dashboard,     plumbline/desk/event",
        "dashboard,     homeassistant/device/desk/config",
        "homeassistant, plumbline/desk/event",
        "homeassistant, plumbline/desk/request/resync",
    })
    void whatSomebodyMayNotSayIsRefused(String user, String topic) throws Exception {
        try (var link = open(user)) {
            assertThat(said(link, topic)).contains("not allowed (user '%s')".formatted(user));
        }
    }

    @Test
    void theDashboardHearsEveryDeviceAndADeviceHearsItsCommands() throws Exception {
        try (var dashboard = open("dashboard");
                var desk = open("desk");
                var sofa = open("sofa")) {
            dashboard.subscribe(List.of("plumbline/+/event", "plumbline/+/response/+"));
            desk.subscribe(List.of("plumbline/desk/command/+", "plumbline/desk/request/resync"));
            assertThat(said(desk, "plumbline/desk/event")).isNull();
            assertThat(said(sofa, "plumbline/sofa/event")).isNull();
            assertThat(said(dashboard, "plumbline/desk/command/snooze")).isNull();
            assertThat(heard(dashboard, 2)).containsExactlyInAnyOrder("plumbline/desk/event", "plumbline/sofa/event");
            assertThat(heard(desk, 1)).containsExactly("plumbline/desk/command/snooze");
        }
    }

    /// Mosquitto agrees to any subscription, and then delivers only what may be read.
    @Test
    void aDeviceHearsNothingOfAnother() throws Exception {
        try (var desk = open("desk");
                var dashboard = open("dashboard");
                var sofa = open("sofa")) {
            desk.subscribe(List.of("plumbline/sofa/event", "plumbline/sofa/command/+", "plumbline/desk/command/+"));
            assertThat(said(sofa, "plumbline/sofa/event")).isNull();
            assertThat(said(dashboard, "plumbline/sofa/command/snooze")).isNull();
            assertThat(said(dashboard, "plumbline/desk/command/snooze")).isNull();
            assertThat(heard(desk, 1)).containsExactly("plumbline/desk/command/snooze");
        }
    }

    /// There is no Mosquitto 2.1 in Debian 13: what can be checked is that its form says the same.
    @Test
    void theFormForTwoDotOneDiffersInItsPluginsAlone() throws Exception {
        var plugins = settings("mosquitto-2.1").stream()
                .filter(line -> !line.startsWith("global_plugin "))
                .map(line -> line.replaceFirst("^plugin_opt_", ""))
                .toList();
        assertThat(plugins).isEqualTo(settings("mosquitto-2.0"));
    }

    private static List<String> settings(String version) throws Exception {
        return Files.readAllLines(HomeBroker.SHIPPED.resolve(version).resolve("plumbline.conf")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static MqttLink open(@Nullable String user) throws Exception {
        return PahoLink.open(broker.as(user), LinkParams.visitor("test-" + user));
    }

    /// What the broker says against it; null for nothing.
    private static @Nullable String said(MqttLink link, String topic) throws Exception {
        try {
            link.publish(new Outgoing(topic, "{}", 1, false)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static List<String> heard(MqttLink link, int count) throws Exception {
        var topics = new ArrayList<String>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (topics.size() < count && System.nanoTime() < deadline) {
            link.receive(count, Duration.ofMillis(200)).stream()
                    .map(Delivery::topic)
                    .forEach(topics::add);
        }
        return topics;
    }
}
