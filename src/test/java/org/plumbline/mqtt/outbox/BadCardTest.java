package org.plumbline.mqtt.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Origin;

/// The card fails under an outbox that is open; when it is well again, the outbox goes on without a restart.
class BadCardTest {

    private static final int EVENTS = 200;

    @TempDir
    Path folder;

    private final BadCard card = new BadCard();

    @Test
    void aFullCardIsStillReadAndGoneOnWithOnceThereIsRoom() throws Exception {
        try (var outbox = open()) {
            outbox.append(events(1));
            card.isFull();
            assertThatIOException()
                    .isThrownBy(() -> outbox.append(events(2)))
                    .withMessageContaining("outbox.db: append failed: ")
                    .withMessageContaining("full");
            assertThat(outbox.unconfirmed(0, Long.MAX_VALUE, 1000)).hasSize(EVENTS);
            assertThat(outbox.trouble()).contains("full");
            card.hasRoom();
            outbox.append(events(2));
            assertThat(outbox.trouble()).isEmpty();
            assertThat(outbox.depth()).isEqualTo(2 * EVENTS);
        }
    }

    @Test
    void aReadOnlyCardIsGoneOnWithOnceItIsMountedAnew() throws Exception {
        try (var outbox = open()) {
            outbox.append(events(1));
            card.isReadOnly();
            assertThatIOException().isThrownBy(() -> outbox.append(events(2))).withMessageContaining("readonly");
            card.isMountedAnew();
            outbox.append(events(2));
            assertThat(outbox.depth()).isEqualTo(2 * EVENTS);
        }
    }

    /// The card wears out under it: pages are rubbish from one moment to the next.
    @Test
    void aFileThatBecomesDamagedIsMovedAsideAndGoneOnFrom() throws Exception {
        try (var outbox = open()) {
            outbox.append(events(1));
            card.isWrittenThrough();
            var file = folder.resolve("outbox.db");
            Files.writeString(file, "x".repeat((int) Files.size(file)));
            untilItTakes(outbox, events(2));
            assertThat(outbox.takeDamaged()).contains(folder.resolve("outbox.db.damaged-1"));
            assertThat(outbox.depth()).isEqualTo(EVENTS);
        }
    }

    private static void untilItTakes(Outbox outbox, List<Dated> events) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                outbox.append(events);
                return;
            } catch (IOException e) {
                if (attempt == 5) {
                    throw e;
                }
            }
        }
    }

    private Outbox open() {
        return new Outbox(new OutboxFile(folder.resolve("outbox.db"), card.opening()), OutboxParams.DEFAULT);
    }

    /// Enough for some pages.
    private static List<Dated> events(int batch) {
        return IntStream.rangeClosed(1, EVENTS)
                .mapToObj(i -> new Origin("desk", "b" + batch, i, true))
                .map(origin -> new EventMessage(
                        origin, EventType.BOUT_STARTED, null, Instant.EPOCH, "x".repeat(100), Map.of()))
                .map(event -> new Dated(event, Instant.EPOCH))
                .toList();
    }
}
