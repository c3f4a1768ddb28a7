package org.plumbline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.contract.keep.KeptMessage.Kept;
import org.plumbline.contract.keep.ResyncMessage.Stored;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;
import org.plumbline.mqtt.outbox.Dated;
import org.plumbline.mqtt.outbox.Outbox;

/// What a day's messages cost the card: written as the writer gathers them, confirmed, and collected every 5 minutes.
final class DayOnTheCard {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-21T00:00:00Z");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);
    private static final Path IO = Path.of("/proc/self/io");

    private final List<Dated> gathered = new ArrayList<>();
    private long seq;

    private DayOnTheCard() {}

    /// How many MB of a day's messages reach the disk of `folder`.
    static double megabytes(Path folder) throws IOException {
        try (var outbox = Outbox.open(folder.resolve("outbox.db"))) {
            outbox.append(List.of());
            long before = written();
            new DayOnTheCard().live(outbox);
            return (written() - before) / 1e6;
        }
    }

    private void live(Outbox outbox) throws IOException {
        for (int minute = 0; minute < 24 * 60; minute++) {
            tellSummaries(minute);
            if (minute % 3 == 0) {
                tellEvent(minute);
            }
            if (minute % 3 == 0 || gathered.size() >= 4) {
                outbox.append(gathered);
                gathered.clear();
                outbox.unconfirmed(0, Long.MAX_VALUE, 100).forEach(outbox::confirm);
            }
            if (minute % 5 == 0) {
                outbox.collected(
                        outbox.kept().stream().map(DayOnTheCard::stored).toList());
            }
        }
    }

    private void tellSummaries(int minute) {
        var start = MIDNIGHT.plusSeconds(60L * minute);
        var summary = new MinuteSummary(start, StanceSeconds.ZERO, 0, 0, BodySums.NONE);
        gathered.add(new Dated(new MinuteMessage(origin(minute), summary, ZoneOffset.UTC), MIDNIGHT));
        gathered.add(new Dated(new DayMessage(origin(minute), DaySummary.empty(DATE)), MIDNIGHT));
    }

    private void tellEvent(int minute) {
        var data = Map.<String, Object>of("from", "seated-still", "stance", "walking", "basis", "mat");
        var at = MIDNIGHT.plusSeconds(60L * minute);
        var event = new EventMessage(origin(minute), EventType.STANCE_CHANGED, null, at, "the seat is empty", data);
        gathered.add(new Dated(event, MIDNIGHT));
    }

    private Origin origin(int minute) {
        return new Origin("desk", "b1", ++seq, true, new SampleTime(minute * 60_000_000_000L));
    }

    private static Stored stored(Kept kept) {
        return new Stored(kept.run(), kept.seqs(), List.of());
    }

    /// Bytes that this program had written to storage.
    private static long written() throws IOException {
        try (var lines = Files.lines(IO)) {
            return lines.filter(line -> line.startsWith("write_bytes: "))
                    .mapToLong(line -> Long.parseLong(line.substring("write_bytes: ".length())))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
