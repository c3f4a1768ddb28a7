package org.plumbline.mqtt.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;
import org.plumbline.mqtt.fixture.Effects;
import org.plumbline.mqtt.outbox.Outbox;

@Timeout(60)
class EffectPublisherTest {

    private static final int EVENTS = 500;

    @TempDir
    Path folder;

    @Test
    void whatWasAcceptedIsOnTheCardWhenItIsClosed() throws Exception {
        try (var outbox = open()) {
            try (var publisher = publisher(outbox)) {
                publisher.accept(Effects.of(EVENTS), Effects.ANCHOR);
            }
            assertThat(outbox.depth()).isEqualTo(EVENTS);
        }
    }

    /// Somebody else holds the database's write lock: the writer waits for it, the engine does not.
    @Test
    void theEngineDoesNotWaitForTheCard() throws Exception {
        try (var outbox = open();
                var busy = lock(outbox)) {
            var publisher = publisher(outbox);
            long begun = System.nanoTime();
            publisher.accept(Effects.of(EVENTS), Effects.ANCHOR);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
            assertThat(publisher.awaitConfirmed(Duration.ofMillis(100))).isFalse();
            busy.rollback();
            publisher.close();
            assertThat(outbox.depth()).isEqualTo(EVENTS);
            assertThat(publisher.dropped()).isZero();
        }
    }

    /// Memory is finite: what no card takes for days is dropped, counted, and told once the card is back.
    @Test
    void moreThanTheQueueHoldsIsDroppedAndTold() throws Exception {
        try (var outbox = open()) {
            var publisher = publisher(outbox);
            try (var busy = lock(outbox)) {
                publisher.accept(Effects.of(11_000), Effects.ANCHOR);
                assertThat(publisher.dropped()).isBetween(1L, 1_000L);
                busy.rollback();
            }
            for (long dropped = 0; dropped < publisher.dropped(); ) {
                LockSupport.parkNanos(10_000_000);
                dropped = publisher.dropped();
                publisher.accept(Effects.of(1), Effects.ANCHOR);
            }
            publisher.close();
            var gap = events(outbox, EventType.GAP).getFirst();
            assertThat(gap.reason()).isEqualTo("the card could not be written for too long");
            assertThat(gap.data()).containsEntry("channel", "event").containsEntry("count", publisher.dropped());
        }
    }

    @Test
    void aDamagedOutboxIsToldAndGoneOnFrom() throws Exception {
        Files.writeString(folder.resolve("outbox.db"), "x".repeat(9000));
        try (var outbox = open()) {
            try (var publisher = publisher(outbox)) {
                publisher.accept(Effects.of(3), Effects.ANCHOR);
                awaitEvent(outbox, EventType.GAP);
            }
            assertThat(events(outbox, EventType.BOUT_STARTED)).hasSize(3);
            assertThat(events(outbox, EventType.GAP).getFirst().data())
                    .containsEntry("moved_to", "outbox.db.damaged-1");
        }
    }

    /// The Pi has no clock chip: what it told before NTP answered is told again with the right time.
    @Test
    void whatWasToldBeforeTheTimeWasKnownIsDatedAnew() throws Exception {
        var unknown = new WallAnchor(new SampleTime(0), Instant.EPOCH, false);
        try (var outbox = open()) {
            var publisher = publisher(outbox);
            publisher.accept(Effects.of(3), unknown);
            awaitEvent(outbox, EventType.BOUT_STARTED);
            publisher.accept(Effects.of(1), Effects.ANCHOR);
            while (outbox.recalls() == 0) {
                LockSupport.parkNanos(10_000_000);
            }
            publisher.close();
            assertThat(events(outbox, EventType.BOUT_STARTED))
                    .hasSize(4)
                    .allMatch(event -> event.origin().synced())
                    .allMatch(event -> event.end().isAfter(Instant.parse("2026-11-21T07:59:59Z")));
        }
    }

    /// Two commits a minute of kilobytes each would wear the card out for a few bytes.
    @Test
    void summariesWaitForEachOtherAndForTheNextEvent() throws Exception {
        try (var outbox = open();
                var publisher = publisher(outbox)) {
            var minute = new MinuteSummary(Instant.EPOCH, StanceSeconds.ZERO, 0, 0, BodySums.NONE);
            publisher.accept(List.of(new Effect.Minute(minute, ZoneOffset.UTC)), Effects.ANCHOR);
            assertThat(publisher.awaitConfirmed(Duration.ZERO)).isFalse();
            assertThat(outbox.appends()).isZero();
            publisher.accept(Effects.of(1), Effects.ANCHOR);
            awaitEvent(outbox, EventType.BOUT_STARTED);
            assertThat(outbox.appends()).isEqualTo(1);
            assertThat(outbox.size()).isEqualTo(2);
        }
    }

    /// Nothing is restarted: the writer tries again until the card takes it, and says meanwhile why it does not.
    @Test
    void aCardThatComesBackGetsWhatWasToldMeanwhile() throws Exception {
        var storage = Files.writeString(folder.resolve("storage"), "no folder");
        try (var outbox = Outbox.open(storage.resolve("outbox.db"));
                var publisher = publisher(outbox)) {
            publisher.accept(Effects.of(EVENTS), Effects.ANCHOR);
            while (publisher.failure().isEmpty()) {
                LockSupport.parkNanos(10_000_000);
            }
            assertThat(publisher.failure()).contains("storage");
            Files.delete(storage);
            while (!publisher.isWritten()) {
                LockSupport.parkNanos(10_000_000);
            }
            assertThat(outbox.size()).isEqualTo(EVENTS);
            assertThat(publisher.failure()).isEmpty();
        }
    }

    private static void awaitEvent(Outbox outbox, EventType type) throws Exception {
        while (events(outbox, type).isEmpty()) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static List<EventMessage> events(Outbox outbox, EventType type) throws Exception {
        return outbox.unconfirmed(0, Long.MAX_VALUE, 20_000).stream()
                .map(row -> MessageJson.decode(row.channel(), row.device(), row.payload()))
                .filter(EventMessage.class::isInstance)
                .map(EventMessage.class::cast)
                .filter(event -> event.type() == type)
                .toList();
    }

    private Outbox open() throws Exception {
        return Outbox.open(folder.resolve("outbox.db"));
    }

    private static EffectPublisher publisher(Outbox outbox) {
        return new EffectPublisher("b1", outbox, new DeviceSession(Effects.INFO, outbox, List.of()));
    }

    /// There is nothing to lock before the outbox has made its file.
    private Connection lock(Outbox outbox) throws Exception {
        assertThat(outbox.depth()).isZero();
        var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("outbox.db"));
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("UPDATE outbox SET seq = seq");
        }
        return connection;
    }
}
