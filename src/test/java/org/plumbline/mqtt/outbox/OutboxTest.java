package org.plumbline.mqtt.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.contract.Channel;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Message;
import org.plumbline.contract.Origin;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.contract.keep.KeptMessage.Kept;
import org.plumbline.contract.keep.ResyncMessage.Stored;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.summary.DaySummary;

class OutboxTest {

    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");
    private static final Run RUN = new Run("b1", true);

    @TempDir
    Path folder;

    @Test
    void rowsComeInTheOrderTheyWereTold() throws IOException {
        try (var outbox = open()) {
            outbox.append(events(1, 3));
            outbox.append(events(4, 5));
            assertThat(seqs(outbox.unconfirmed(0, Long.MAX_VALUE, 4))).containsExactly(1L, 2L, 3L, 4L);
            assertThat(seqs(outbox.unconfirmed(2, 4, 100))).containsExactly(3L, 4L);
        }
    }

    @Test
    void aRowIsTheMessageAsItWillTravel() throws IOException {
        try (var outbox = open()) {
            outbox.append(events(7, 7));
            var row = unconfirmed(outbox).getFirst();
            assertThat(row.channel()).isEqualTo(Channel.EVENT);
            assertThat(row.payload()).isEqualTo(MessageJson.encode(event(7)));
        }
    }

    /// A second one opens the file as it is after a power cut: nobody has closed the first.
    @Test
    void whatWasAppendedIsThereAfterAKill() throws IOException {
        try (var killed = open()) {
            killed.append(events(1, 3));
            killed.confirm(unconfirmed(killed).getFirst());
            try (var outbox = open()) {
                assertThat(seqs(unconfirmed(outbox))).contains(2L, 3L);
                assertThat(outbox.depth()).isBetween(2L, 3L);
            }
        }
    }

    /// The broker may lose what it confirmed, so the row stays; but it is not sent again by itself.
    @Test
    void whatTheBrokerConfirmedIsKeptAndNotSentAgain() throws IOException {
        try (var outbox = open()) {
            outbox.append(events(1, 3));
            unconfirmed(outbox).forEach(outbox::confirm);
            assertThat(unconfirmed(outbox)).isEmpty();
        }
        try (var outbox = open()) {
            assertThat(unconfirmed(outbox)).isEmpty();
            assertThat(outbox.size()).isEqualTo(3);
            assertThat(outbox.kept()).containsExactly(kept(1, 3));
        }
    }

    @Test
    void whatACollectorHasGoesAndWhatItMissesIsSentAgain() throws IOException {
        try (var outbox = open()) {
            outbox.append(events(1, 10));
            unconfirmed(outbox).forEach(outbox::confirm);
            outbox.collected(List.of(stored(new SeqRange(1, 10), new SeqRange(4, 5))));
            assertThat(seqs(unconfirmed(outbox))).containsExactly(4L, 5L);
            assertThat(outbox.recalls()).isEqualTo(1);
            assertThat(outbox.size()).isEqualTo(2);
            assertThat(outbox.kept()).isEmpty();
        }
    }

    @Test
    void anAnswerThatComesTwiceOrLateDoesNoHarm() throws IOException {
        try (var outbox = open()) {
            outbox.append(events(1, 3));
            unconfirmed(outbox).forEach(outbox::confirm);
            var answer = List.of(stored(new SeqRange(1, 3), new SeqRange(2, 2)));
            outbox.collected(answer);
            outbox.append(events(4, 4));
            outbox.collected(answer);
            assertThat(seqs(unconfirmed(outbox))).containsExactly(2L, 4L);
        }
    }

    /// Holes in what is kept are not asked for: nobody could send them.
    @Test
    void whatIsKeptIsToldInStretches() throws IOException {
        try (var outbox = open()) {
            outbox.append(events(1, 3));
            outbox.append(events(7, 7));
            unconfirmed(outbox).forEach(outbox::confirm);
            assertThat(outbox.kept()).containsExactly(kept(1, 3), kept(7, 7));
        }
    }

    @Test
    void whatIsDatedAnewIsSentAgainWithTheRightTime() throws IOException {
        try (var outbox = open()) {
            outbox.append(List.of(dated(undatedEvent(5))));
            unconfirmed(outbox).forEach(outbox::confirm);
            outbox.collected(List.of(new Stored(new Run("b1", false), new SeqRange(5, 5), List.of())));
            assertThat(outbox.kept()).isEmpty();
            outbox.redate("b1", new TimeOfDay(START.plus(Duration.ofDays(2)), ZoneOffset.UTC));
            var event = (EventMessage) decoded(unconfirmed(outbox).getFirst());
            assertThat(event.end()).isEqualTo(START.plus(Duration.ofDays(2)).plusSeconds(5));
            assertThat(event.origin().synced()).isTrue();
            outbox.redate("b1", new TimeOfDay(START.plus(Duration.ofDays(9)), ZoneOffset.UTC));
            assertThat(decoded(unconfirmed(outbox).getFirst())).isEqualTo(event);
        }
    }

    /// It was under way when its dates changed: what comes back is about the old ones.
    @Test
    void aConfirmationOfTheWrongDateDoesNotKeepTheRightOneBack() throws IOException {
        try (var outbox = open()) {
            outbox.append(List.of(dated(undatedEvent(5))));
            var underWay = unconfirmed(outbox).getFirst();
            outbox.redate("b1", new TimeOfDay(START, ZoneOffset.UTC));
            outbox.confirm(underWay);
            assertThat(unconfirmed(outbox)).hasSize(1);
            outbox.append(events(6, 6));
            assertThat(seqs(unconfirmed(outbox))).containsExactly(5L, 6L);
        }
    }

    @Test
    void tooMuchIsDroppedAndToldSummariesFirst() throws IOException {
        try (var outbox = Outbox.open(file(), new OutboxParams(20, Duration.ofDays(30)))) {
            outbox.append(events(1, 15));
            outbox.append(LongStream.rangeClosed(16, 25)
                    .mapToObj(seq -> dated(day(seq)))
                    .toList());
            assertThat(outbox.prune(at(0, true)))
                    .containsExactly(new Dropped("b1", Channel.DAY, new SeqRange(16, 22), 7, 0));
            assertThat(outbox.prune(at(0, true))).isEmpty();
            assertThat(outbox.size()).isEqualTo(18);
        }
    }

    @Test
    void whatIsTooOldIsDroppedAndTold() throws IOException {
        try (var outbox = Outbox.open(file(), new OutboxParams(100, Duration.ofSeconds(100)))) {
            outbox.append(events(1, 15));
            outbox.confirm(unconfirmed(outbox).getFirst());
            assertThat(outbox.prune(at(110, true)))
                    .containsExactly(new Dropped("b1", Channel.EVENT, new SeqRange(1, 9), 9, 1));
        }
    }

    /// A device whose clock nobody sets must not fill its card: what was collected goes first, and untold.
    @Test
    void withoutATimeOfDayTooMuchIsStillDropped() throws IOException {
        try (var outbox = Outbox.open(file(), new OutboxParams(20, Duration.ofSeconds(1)))) {
            outbox.append(LongStream.rangeClosed(1, 30)
                    .mapToObj(seq -> dated(undatedEvent(seq)))
                    .toList());
            assertThat(outbox.prune(at(1_000, false)))
                    .containsExactly(new Dropped("b1", Channel.EVENT, new SeqRange(1, 12), 12, 0));
            outbox.collected(List.of(new Stored(new Run("b1", false), new SeqRange(13, 30), List.of())));
            outbox.append(events(31, 35));
            assertThat(outbox.prune(at(1_000, false))).isEmpty();
            assertThat(outbox.size()).isEqualTo(5);
        }
    }

    /// A reader that has got as far as a position never misses what comes later.
    @Test
    void aPositionIsNeverUsedAgain() throws IOException {
        try (var outbox = open()) {
            outbox.append(events(1, 3));
            unconfirmed(outbox).forEach(outbox::confirm);
            outbox.collected(List.of(stored(new SeqRange(1, 3))));
        }
        try (var outbox = open()) {
            outbox.append(events(4, 4));
            assertThat(outbox.unconfirmed(3, Long.MAX_VALUE, 100)).hasSize(1);
        }
    }

    @Test
    void aDamagedFileIsMovedAsideToldAndGoneOnFrom() throws IOException {
        Files.writeString(file(), "x".repeat(9000));
        try (var outbox = open()) {
            outbox.append(events(1, 3));
            assertThat(outbox.takeDamaged()).contains(folder.resolve("outbox.db.damaged-1"));
            assertThat(outbox.takeDamaged()).isEmpty();
            assertThat(unconfirmed(outbox)).hasSize(3);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsTriedAgainWithEachUse() throws IOException {
        Path storage = Files.writeString(folder.resolve("storage"), "no folder");
        try (var outbox = Outbox.open(storage.resolve("outbox.db"))) {
            assertThatIOException().isThrownBy(() -> outbox.append(events(1, 3)));
            Files.delete(storage);
            outbox.append(events(1, 3));
            assertThat(unconfirmed(outbox)).hasSize(3);
        }
    }

    @Test
    void aClosedFileIsToldByName() throws IOException {
        var outbox = open();
        outbox.close();
        assertThatIOException()
                .isThrownBy(() -> outbox.append(events(1, 1)))
                .withMessageContaining("outbox.db: closed");
    }

    private Path file() {
        return folder.resolve("outbox.db");
    }

    private Outbox open() {
        return Outbox.open(file());
    }

    private static List<OutboxRow> unconfirmed(Outbox outbox) throws IOException {
        return outbox.unconfirmed(0, Long.MAX_VALUE, 100);
    }

    private static WallAnchor at(long second, boolean synced) {
        return new WallAnchor(new SampleTime(second * 1_000_000_000), START.plusSeconds(second), synced);
    }

    private static Kept kept(long first, long last) {
        return new Kept(RUN, new SeqRange(first, last));
    }

    private static Stored stored(SeqRange seqs, SeqRange... missing) {
        return new Stored(RUN, seqs, List.of(missing));
    }

    private static List<Dated> events(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(seq -> dated(event(seq)))
                .toList();
    }

    private static Dated dated(Message.Sequenced message) {
        return new Dated(message, START);
    }

    /// One a second.
    private static EventMessage event(long seq) {
        return event(origin(seq, true), START.plusSeconds(seq));
    }

    private static EventMessage undatedEvent(long seq) {
        return event(origin(seq, false), START.plusSeconds(seq));
    }

    private static EventMessage event(Origin origin, Instant at) {
        return new EventMessage(origin, EventType.BOUT_STARTED, null, at, "", Map.of());
    }

    private static DayMessage day(long seq) {
        return new DayMessage(
                origin(seq, true),
                DaySummary.empty(START.atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    private static Origin origin(long seq, boolean synced) {
        return new Origin("desk", "b1", seq, synced, new SampleTime(seq * 1_000_000_000));
    }

    private static List<Long> seqs(List<OutboxRow> rows) {
        return rows.stream().map(row -> decoded(row).origin().seq()).toList();
    }

    private static Message.Sequenced decoded(OutboxRow row) {
        return (Message.Sequenced) MessageJson.decode(row.channel(), row.device(), row.payload());
    }
}
