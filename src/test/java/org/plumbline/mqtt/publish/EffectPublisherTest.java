package org.plumbline.mqtt.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.mqtt.fixture.Effects;
import org.plumbline.mqtt.outbox.Outbox;

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
                var busy = lock()) {
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

    /// Memory is finite: what no card takes for days is dropped, and counted.
    @Test
    void moreThanTheQueueHoldsIsDroppedAndCounted() throws Exception {
        try (var outbox = open();
                var publisher = publisher(outbox);
                var busy = lock()) {
            publisher.accept(Effects.of(11_000), Effects.ANCHOR);
            assertThat(publisher.dropped()).isBetween(1L, 1_000L);
            busy.rollback();
        }
    }

    private Outbox open() throws Exception {
        return Outbox.open(folder.resolve("outbox.db"));
    }

    private static EffectPublisher publisher(Outbox outbox) {
        return new EffectPublisher(Effects.DEVICE, "b1", outbox, new DeviceSession(Effects.INFO, outbox, List.of()));
    }

    private Connection lock() throws Exception {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("outbox.db"));
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("UPDATE outbox SET seq = seq");
        }
        return connection;
    }
}
