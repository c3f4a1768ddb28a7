package org.plumbline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;

/// What was received is known by number, and what is told again with the right time replaces what had the wrong one.
interface KeptOnceContract {

    String DEVICE = "plumb-1";
    ZoneId UTC = ZoneId.of("UTC");
    Instant WRONG = Instant.parse("2026-03-01T22:00:00Z");
    Instant RIGHT = Instant.parse("2026-03-03T09:00:00Z");
    Run DATED = new Run("b1", true);
    Run UNDATED = new Run("b1", false);

    History history();

    /// In whatever order and however often they come: what was not sent is missing, and nothing else.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    default void whatNeverCameIsMissingAndNothingElse(long seed) throws IOException {
        var random = new Random(seed);
        var lost = new ArrayList<Long>();
        var sent = new ArrayList<Long>();
        LongStream.rangeClosed(1, 300).forEach(seq -> (random.nextInt(10) == 0 ? lost : sent).add(seq));
        sent.addAll(sent.subList(0, 50));
        Collections.shuffle(sent, random);
        for (int from = 0; from < sent.size(); from += 20) {
            var batch = sent.subList(from, Math.min(from + 20, sent.size()));
            history()
                    .ingest(events(
                            batch.stream().map(seq -> event(seq, true, RIGHT)).toList()));
        }
        assertThat(missing(DATED, 1, 300)).isEqualTo(SeqRange.of(lost));
        assertThat(missing(UNDATED, 1, 300)).containsExactly(new SeqRange(1, 300));
    }

    /// The days of one date replace each other, yet each of them was received.
    @Test
    default void aDayThatWasReplacedWasReceivedToo() throws IOException {
        history().ingest(days(List.of(day(1, true, RIGHT), day(2, true, RIGHT))));
        history().ingest(days(List.of(day(3, true, RIGHT))));
        assertThat(missing(DATED, 1, 4)).containsExactly(new SeqRange(4, 4));
    }

    @Test
    default void anEventToldAgainWithTheRightTimeIsOneRowWithThatTime() throws IOException {
        history().ingest(events(List.of(event(1, false, WRONG))));
        history().ingest(events(List.of(event(1, true, RIGHT))));
        history().ingest(events(List.of(event(1, false, WRONG))));
        assertThat(history().device(DEVICE, UTC).prompts(date(WRONG))).isEmpty();
        assertThat(history().device(DEVICE, UTC).prompts(date(RIGHT))).containsExactly(event(1, true, RIGHT));
    }

    @Test
    default void summariesToldAgainLeaveTheWrongDate() throws IOException {
        history().ingest(new Batch(List.of(), List.of(minute(1, false, WRONG)), List.of(day(2, false, WRONG))));
        history().ingest(new Batch(List.of(), List.of(minute(1, true, RIGHT)), List.of(day(2, true, RIGHT))));
        var device = history().device(DEVICE, UTC);
        assertThat(device.day(date(WRONG))).isEmpty();
        assertThat(device.day(date(RIGHT))).isPresent();
        history().ingest(new Batch(List.of(), List.of(minute(1, false, WRONG)), List.of(day(2, false, WRONG))));
        assertThat(device.day(date(WRONG))).isEmpty();
        assertThat(device.day(date(RIGHT)).orElseThrow().seconds().seated()).isEqualTo(60);
        history().ingest(events(List.of(stance(3, WRONG), stance(4, RIGHT))));
        assertThat(known(WRONG)).isFalse();
        assertThat(known(RIGHT)).isTrue();
    }

    /// Time of which no minute was told is unknown, whatever the event says.
    private boolean known(Instant minute) {
        return history().device(DEVICE, UTC).ribbon(date(minute), minute.plus(Duration.ofHours(1))).stream()
                .anyMatch(episode -> episode.stance() == Stance.SEATED_STILL);
    }

    private List<SeqRange> missing(Run run, long first, long last) throws IOException {
        return history().missing(DEVICE, run, new SeqRange(first, last));
    }

    private static Batch events(List<EventMessage> events) {
        return new Batch(events, List.of(), List.of());
    }

    private static Batch days(List<DayMessage> days) {
        return new Batch(List.of(), List.of(), days);
    }

    private static EventMessage event(long seq, boolean synced, Instant at) {
        return new EventMessage(origin(seq, synced), EventType.PROMPTED, null, at, "", Map.of());
    }

    private static EventMessage stance(long seq, Instant at) {
        Map<String, Object> data = Map.of("from", "unknown", "stance", "seated-still", "basis", "mat");
        return new EventMessage(origin(seq, true), EventType.STANCE_CHANGED, null, at, "", data);
    }

    private static MinuteMessage minute(long seq, boolean synced, Instant start) {
        var summary = new MinuteSummary(start, StanceSeconds.of(Stance.SEATED_STILL, 60), 0, 0, BodySums.NONE);
        return new MinuteMessage(origin(seq, synced), summary, ZoneOffset.UTC);
    }

    private static DayMessage day(long seq, boolean synced, Instant at) {
        return new DayMessage(origin(seq, synced), DaySummary.empty(date(at)));
    }

    private static Origin origin(long seq, boolean synced) {
        return new Origin(DEVICE, "b1", seq, synced);
    }

    private static LocalDate date(Instant moment) {
        return moment.atZone(UTC).toLocalDate();
    }
}
