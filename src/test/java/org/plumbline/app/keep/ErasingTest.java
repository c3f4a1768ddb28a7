package org.plumbline.app.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.contract.Channel;
import org.plumbline.contract.EventType;
import org.plumbline.history.DrawnDay;
import org.plumbline.history.History;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.link.LinkException;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.account.Role;
import org.plumbline.web.diary.DeskMarks;
import org.plumbline.web.diary.Diary;
import org.plumbline.web.diary.Entry;

class ErasingTest {

    private static final String DEVICE = "plumb-1";
    private static final String SECRET = "my back hurts";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void nothingIsLeftHereNorAtTheBroker() throws Exception {
        try (var broker = Mosquitto.start(Files.createDirectory(folder.resolve("broker")))) {
            var links = new BrokerLinks(broker.broker()).toAsk(DEVICE);
            var storage = live();
            try (var link = links.open()) {
                link.publish(new Outgoing(Channel.STATE.topic(DEVICE), "{}", 1, true))
                        .get();
            }
            assertThat(erasing(storage, links).all())
                    .anyMatch(line -> line.contains("outbox.db"))
                    .contains(
                            "history of plumb-1",
                            "diary of plumb-1",
                            "retained at the broker: plumbline/plumb-1/state");
            try (var link = new BrokerLinks(broker.broker()).toAsk("other").open()) {
                link.subscribe(List.of("plumbline/#"));
                assertThat(link.receive(1, Duration.ofMillis(300))).isEmpty();
            }
            try (var files = Files.list(storage)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("accounts.db", "history.db", "plumbline.toml", "marks");
            }
            assertThat(storage.resolve("marks")).isEmptyDirectory();
            assertThat(Files.readAllBytes(storage.resolve("accounts.db"))).satisfies(ErasingTest::tellsNothing);
            assertThat(Files.readAllBytes(storage.resolve("history.db"))).satisfies(ErasingTest::tellsNothing);
        }
    }

    @Test
    void aBrokerThatIsNotThereIsSaidAfterTheRest() throws Exception {
        var storage = live();
        var erasing = erasing(storage, () -> {
            throw new LinkException("nobody is there");
        });
        assertThatThrownBy(erasing::all)
                .isInstanceOf(IOException.class)
                .hasMessage("the rest is erased, but the broker still has what it retained: nobody is there");
        assertThat(storage.resolve("outbox.db")).doesNotExist();
    }

    private static void tellsNothing(byte[] file) {
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
    }

    /// An installation that was lived with.
    private Path live() throws IOException {
        var storage = Files.createDirectory(folder.resolve("storage"));
        for (var name :
                List.of("outbox.db", "outbox.db-wal", "engine.json", "personal.json", "history.db.replaced-1")) {
            Files.writeString(storage.resolve(name), SECRET);
        }
        Files.createDirectory(storage.resolve("marks"));
        Files.writeString(storage.resolve("marks/2026-03-03T08:00:00Z"), "");
        try (var history = History.open(storage.resolve("history.db"))) {
            history.ingest(DrawnDay.from(Instant.parse("2026-03-03T08:00:00Z"), "SSSWW")
                    .event(EventType.PROMPTED, null, Instant.parse("2026-03-03T08:01:00Z"), Map.of("kind", SECRET))
                    .batch());
        }
        try (var accounts = Accounts.open(storage.resolve("accounts.db"))) {
            accounts.add("anna", Role.WEARER);
            accounts.give(DEVICE, "anna");
            new Diary(accounts.database(), DeskMarks.NONE)
                    .add(DEVICE, new Entry(Instant.parse("2026-03-03T08:00:00Z"), 5, List.of(), SECRET));
        }
        return storage;
    }

    private static Erasing erasing(Path storage, MqttLink.Opener links) throws Exception {
        var file = Files.writeString(storage.resolve("plumbline.toml"), """
                [device]
                id = "%s"
                [mqtt]
                home_assistant = ""
                [storage]
                folder = "%s"
                """.formatted(DEVICE, storage));
        return new Erasing(ConfigurationFile.read(file), links);
    }
}
