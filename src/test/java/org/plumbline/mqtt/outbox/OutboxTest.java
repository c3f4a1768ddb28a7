package org.plumbline.mqtt.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.contract.Channel;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Origin;
import org.plumbline.contract.json.MessageJson;

class OutboxTest {

    @TempDir
    Path folder;

    @Test
    void rowsComeInTheOrderTheyWereTold() throws IOException {
        try (var outbox = open()) {
            outbox.append(events(1, 3));
            outbox.append(events(4, 5));
            assertThat(seqs(outbox.after(0, 4))).containsExactly(1L, 2L, 3L, 4L);
            assertThat(seqs(outbox.after(2, 100))).containsExactly(3L, 4L, 5L);
        }
    }

    @Test
    void aRowIsTheMessageAsItWillTravel() throws IOException {
        try (var outbox = open()) {
            outbox.append(events(7, 7));
            var row = outbox.after(0, 1).getFirst();
            assertThat(row.channel()).isEqualTo(Channel.EVENT);
            assertThat(row.payload()).isEqualTo(MessageJson.encode(event(7)));
        }
    }

    /// A second one opens the file as it is after a power cut: nobody has closed the first.
    @Test
    void whatWasAppendedIsThereAfterAKill() throws IOException {
        try (var killed = open()) {
            killed.append(events(1, 3));
            killed.confirm(1);
            try (var outbox = open()) {
                assertThat(seqs(outbox.after(0, 100))).contains(2L, 3L);
                assertThat(outbox.depth()).isBetween(2L, 3L);
            }
        }
    }

    @Test
    void whatWasConfirmedIsGoneAfterClosing() throws IOException {
        try (var outbox = open()) {
            outbox.append(events(1, 3));
            outbox.confirm(1);
            outbox.confirm(3);
            assertThat(outbox.depth()).isEqualTo(1);
        }
        try (var outbox = open()) {
            assertThat(seqs(outbox.after(0, 100))).containsExactly(2L);
        }
    }

    /// A reader that has got as far as a position never misses what comes later.
    @Test
    void aPositionIsNeverUsedAgain() throws IOException {
        try (var outbox = open()) {
            outbox.append(events(1, 3));
            long last = outbox.after(0, 100).getLast().position();
            for (long position = 1; position <= last; position++) {
                outbox.confirm(position);
            }
        }
        try (var outbox = open()) {
            outbox.append(events(4, 4));
            assertThat(outbox.after(3, 100)).hasSize(1);
        }
    }

    @Test
    void aClosedFileIsToldByName() throws IOException {
        var outbox = open();
        outbox.close();
        assertThatIOException()
                .isThrownBy(() -> outbox.append(events(1, 1)))
                .withMessageContaining("outbox.db: append");
    }

    private Outbox open() throws IOException {
        return Outbox.open(folder.resolve("outbox.db"));
    }

    private static List<EventMessage> events(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(OutboxTest::event).toList();
    }

    private static EventMessage event(long seq) {
        var origin = new Origin("desk", "b1", seq, true);
        return new EventMessage(origin, EventType.BOUT_STARTED, null, Instant.EPOCH, "", Map.of());
    }

    private static List<Long> seqs(List<OutboxRow> rows) {
        return rows.stream()
                .map(row -> ((EventMessage) MessageJson.decode(row.channel(), row.device(), row.payload()))
                        .origin()
                        .seq())
                .toList();
    }
}
