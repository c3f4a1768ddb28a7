package org.plumbline.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.Monitor;
import org.plumbline.app.loop.EngineLoop;
import org.plumbline.app.personal.DeskFolder;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.config.Configuration;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.PlanFolder;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Message;
import org.plumbline.contract.StateMessage;
import org.plumbline.contract.json.MessageException;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.core.bout.BoutState;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineState;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;
import org.plumbline.mqtt.collect.Collector;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.fixture.Received;
import org.plumbline.mqtt.link.LinkLoop;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.publish.EffectMessages;
import org.plumbline.recording.RecordingReader;
import org.plumbline.recording.state.StateFile;

/// In real time, with a real broker; a monitor that hangs is one that fails.
@Timeout(300)
class MonitorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Received received = new Received();
    private final SeatedMorning morning = new SeatedMorning();

    @TempDir
    private Path folder;

    @Test
    void whatItRecordedTellsTheSameAgain() throws Exception {
        var recording = folder.resolve("inputs.csv.gz");
        Configuration configuration;
        try (var broker = broker()) {
            configuration = configuration(broker.port());
            try (var _ = subscriber(configuration);
                    var _ = RunningMonitor.start(morning.hardware(), new Monitor.Options(configuration, recording))) {
                received.await(
                        PATIENCE,
                        it -> has(it, EventType.BOUT_STARTED)
                                && !states(it.messages()).isEmpty());
            }
        }
        var told = toldAndStillWaiting();
        assertThat(told)
                .anyMatch(message -> message instanceof EventMessage event && event.type() == EventType.BOUT_STARTED);
        var replayed = replay(configuration, recording, boot(told));
        assertThat(asSent(sequenced(replayed))).isEqualTo(asSent(told));
        assertThat(asSent(replayed)).containsAll(asSent(states(received.messages())));
    }

    /// She has sat for 20 minutes less five seconds when the Pi restarts; there is no broker.
    @Test
    void afterARestartTheBoutGoesOnAndTheCueNeedsNoBroker() throws Exception {
        var configuration = configuration(Mosquitto.freePort());
        remember(configuration);
        var hardware = morning.hardware();
        try (var _ = RunningMonitor.start(hardware, new Monitor.Options(configuration, null))) {
            assertThat(hardware.nextStep()).isNotNull();
        }
        assertThat(morning.truth().isSeated()).isTrue();
        assertThat(stateFile(configuration).load()).isPresent();
    }

    /// A power cut right after it would have her prompted twice. Without a cause it is saved after two minutes only.
    @Test
    @Timeout(100)
    void aPromptIsRememberedAtOnce() throws Exception {
        var configuration = configuration(Mosquitto.freePort());
        remember(configuration);
        var before = stateFile(configuration).load().orElseThrow();
        var hardware = morning.hardware();
        try (var _ = RunningMonitor.start(hardware, new Monitor.Options(configuration, null))) {
            assertThat(hardware.nextStep()).isNotNull();
            while (stateFile(configuration).load().orElseThrow().coach().equals(before.coach())) {
                hardware.awaitReads(1);
            }
        }
    }

    /// The way from the sensors to the buzzer is alone: nothing listens on the broker's port, and where the database
    /// should be there is a folder.
    @Test
    void withoutNetworkBrokerAndDatabaseTheCueComes() throws Exception {
        var configuration = configuration(Mosquitto.freePort());
        remember(configuration);
        Files.createDirectory(configuration.storage().folder().resolve("outbox.db"));
        var hardware = morning.hardware();
        try (var _ = RunningMonitor.start(hardware, new Monitor.Options(configuration, null))) {
            assertThat(hardware.nextStep()).isNotNull();
        }
    }

    @Test
    void aStopInTheMiddleOfABoutDoesNotEndIt() throws Exception {
        try (var broker = broker()) {
            var configuration = configuration(broker.port());
            var options = new Monitor.Options(configuration, null);
            var hardware = morning.hardware();
            try (var _ = subscriber(configuration);
                    var _ = RunningMonitor.start(hardware, options)) {
                received.await(PATIENCE, it -> has(it, EventType.BOUT_STARTED));
            }
            var before = stateFile(configuration).load().orElseThrow();
            try (var _ = RunningMonitor.start(hardware, options)) {
                hardware.awaitReads(300);
            }
            var after = stateFile(configuration).load().orElseThrow();
            assertThat(before.bout()).isInstanceOf(BoutState.Sitting.class);
            assertThat(after.bout()).isEqualTo(before.bout());
            assertThat(Objects.requireNonNull(after.anchor()).at())
                    .isGreaterThan(Objects.requireNonNull(before.anchor()).at());
        }
    }

    @Test
    void aPressOfTheButtonReachesTheEngine() throws Exception {
        var configuration = configuration(Mosquitto.freePort());
        var recording = folder.resolve("pressed.csv");
        var hardware = morning.hardware();
        try (var _ = RunningMonitor.start(hardware, new Monitor.Options(configuration, recording))) {
            hardware.awaitReads(100);
            hardware.press();
            hardware.awaitReads(500);
        }
        assertThat(recording).content().contains(",done");
    }

    @Test
    void threePressesLeaveAMarkForHerDiary() throws Exception {
        var configuration = configuration(Mosquitto.freePort());
        var hardware = morning.hardware();
        try (var _ = RunningMonitor.start(hardware, new Monitor.Options(configuration, null))) {
            hardware.awaitReads(100);
            hardware.pressThrice();
            hardware.awaitReads(500);
        }
        var marks = new ArrayList<Instant>();
        new DeskFolder(configuration.storage().personal()).handOverMarks(marks::add);
        assertThat(marks).hasSize(1);
    }

    /// The engine's state is lost, as after an update; her stage and her consent are not.
    @Test
    void whatSheHasToldOfHerselfOutlivesTheState() throws Exception {
        var configuration = configuration(Mosquitto.freePort());
        var told = new Personal(Stage.LATE_SECOND, List.of(), Consent.GIVEN);
        var storage = Files.createDirectories(configuration.storage().folder());
        new StateFile<>(storage.resolve("personal.json"), Personal.class).save(told);
        var hardware = morning.hardware();
        try (var _ = RunningMonitor.start(hardware, new Monitor.Options(configuration, null))) {
            hardware.awaitReads(100);
        }
        var after = stateFile(configuration).load().orElseThrow();
        assertThat(after.coach().settings().personal()).isEqualTo(told);
    }

    /// Where its folder should be there is a file: neither outbox nor state can be kept.
    @Test
    void withoutAPlaceForItsFilesItSaysSoAndTheCuesGoOn() throws Exception {
        var storage = Files.writeString(folder.resolve("storage"), "no folder");
        var configuration = DeskConfiguration.of(folder, storage, Mosquitto.freePort());
        var recording = folder.resolve("inputs.csv");
        var said = new ByteArrayOutputStream();
        var usual = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        var hardware = morning.hardware();
        try (var _ = RunningMonitor.start(hardware, new Monitor.Options(configuration, recording))) {
            hardware.awaitReads(500);
        } finally {
            System.setErr(usual);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("writing the outbox: ", "engine.json: not saved: ");
        assertThat(replay(configuration, recording, "replay")).isNotEmpty();
    }

    private Mosquitto broker() throws IOException, InterruptedException {
        return Mosquitto.start(Files.createDirectory(folder.resolve("broker")));
    }

    private Configuration configuration(int brokerPort) throws IOException, ConfigurationException {
        return DeskConfiguration.of(folder, folder.resolve("storage"), brokerPort);
    }

    private void remember(Configuration configuration) throws IOException {
        Files.createDirectories(configuration.storage().folder());
        stateFile(configuration).save(morning.untilJustBeforeThePrompt(configuration.engine(PlanFolder.packaged())));
    }

    private static StateFile<EngineState> stateFile(Configuration configuration) {
        return new StateFile<>(configuration.storage().folder().resolve("engine.json"), EngineState.class);
    }

    private LinkLoop subscriber(Configuration configuration) throws IOException {
        var links = BrokerLinks.of(configuration.mqtt()).toBeTold(DeskConfiguration.DEVICE);
        return LinkLoop.start("subscriber", links, new Collector(received), LinkLoop.Pace.DEFAULT);
    }

    /// What the subscriber was told, and after it what the monitor could not send before its end.
    private List<Message> toldAndStillWaiting() throws IOException, MessageException {
        var told = new ArrayList<Message>(sequenced(received.messages()));
        try (var outbox = Outbox.open(folder.resolve("storage/outbox.db"))) {
            for (var row : outbox.unconfirmed(0, Long.MAX_VALUE, Integer.MAX_VALUE - 1000)) {
                told.add(MessageJson.decode(row.channel().topic(row.device()), row.payload()));
            }
        }
        return told.stream().distinct().toList();
    }

    private static List<Message> replay(Configuration configuration, Path recording, String boot) throws IOException {
        var messages = new EffectMessages(DeskConfiguration.DEVICE, boot);
        var replayed = new ArrayList<Message>();
        var loop = new EngineLoop(
                new Engine(configuration.engine(PlanFolder.packaged())),
                List.of((effects, anchor) -> effects.stream()
                        .flatMap(effect -> Stream.ofNullable(messages.of(effect, anchor)))
                        .forEach(replayed::add)));
        new RecordingReader(recording).play(loop::accept);
        return replayed;
    }

    /// Dates travel with milliseconds, so what was sent is compared as it was sent.
    private static List<String> asSent(List<Message> messages) {
        return messages.stream().map(MessageJson::encode).toList();
    }

    private static String boot(List<Message> told) {
        return ((Message.Sequenced) told.getFirst()).origin().boot();
    }

    private static List<Message> sequenced(List<Message> messages) {
        return messages.stream().filter(Message.Sequenced.class::isInstance).toList();
    }

    private static List<Message> states(List<Message> messages) {
        return messages.stream().filter(StateMessage.class::isInstance).toList();
    }

    private static boolean has(Received received, EventType type) {
        return received.messages().stream()
                .anyMatch(message -> message instanceof EventMessage event && event.type() == type);
    }
}
