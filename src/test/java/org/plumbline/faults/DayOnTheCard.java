package org.plumbline.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.app.monitor.DeskConfiguration;
import org.plumbline.app.monitor.SeatedMorning;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.PlanFolder;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.contract.keep.KeptMessage.Kept;
import org.plumbline.contract.keep.ResyncMessage.Stored;
import org.plumbline.core.engine.EngineState;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;
import org.plumbline.history.Batch;
import org.plumbline.history.History;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.outbox.Dated;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.write.OutboxWriter;
import org.plumbline.recording.state.StateFile;

/// What a day costs the cards of monitor and page: its messages written as the writer gathers them, confirmed, stored
/// by the collector and collected every 5 minutes, and what the engine remembers every 2.
final class DayOnTheCard implements AutoCloseable {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-21T00:00:00Z");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);
    private static final Path IO = Path.of("/proc/self/io");

    private final Path folder;
    private final Outbox outbox;
    private final History history;
    private final StateFile<EngineState> memory;
    private final EngineState remembered;
    private final List<Dated> gathered = new ArrayList<>();
    private long seq;
    private long byTheMonitor;
    private long byThePage;

    private DayOnTheCard(Path folder) throws IOException {
        this.folder = folder;
        this.outbox = Outbox.open(folder.resolve("outbox.db"));
        this.history = History.open(folder.resolve(History.FILE));
        this.memory = new StateFile<>(folder.resolve("engine.json"), EngineState.class);
        this.remembered = remembered(folder);
    }

    private static EngineState remembered(Path folder) throws IOException {
        try {
            var desk = DeskConfiguration.of(folder, folder, Mosquitto.freePort());
            return new SeatedMorning().untilJustBeforeThePrompt(desk.engine(PlanFolder.packaged()));
        } catch (ConfigurationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /// What reached the disk.
    ///
    /// @param byTheMonitor MB of outbox and state
    /// @param byThePage    MB of the history
    record Written(double byTheMonitor, double byThePage) {}

    /// Lives a day in `folder`.
    static Written in(Path folder) throws IOException {
        try (var day = new DayOnTheCard(folder)) {
            day.outbox.append(List.of());
            for (int minute = 0; minute < 24 * 60; minute++) {
                day.minute(minute);
            }
            return new Written(day.byTheMonitor / 1e6, day.byThePage / 1e6);
        }
    }

    private void minute(int minute) throws IOException {
        tellSummaries(minute);
        if (minute % 3 == 0) {
            tellEvent(minute);
        }
        if (minute % 3 == 0 || gathered.size() >= OutboxWriter.ENOUGH_SUMMARIES) {
            var told = batch();
            byTheMonitor += written(() -> {
                outbox.append(gathered);
                outbox.unconfirmed(0, Long.MAX_VALUE, 100).forEach(outbox::confirm);
            });
            byThePage += written(() -> history.ingest(told));
            gathered.clear();
        }
        if (minute % 5 == 0) {
            var stored = outbox.kept().stream().map(DayOnTheCard::stored).toList();
            byTheMonitor += written(() -> outbox.collected(stored));
        }
        if (minute % 2 == 0) {
            byTheMonitor += written(() -> memory.save(remembered));
        }
    }

    private Batch batch() {
        return new Batch(told(EventMessage.class), told(MinuteMessage.class), told(DayMessage.class));
    }

    private <T> List<T> told(Class<T> type) {
        return gathered.stream()
                .map(Dated::message)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
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

    /// Something that writes.
    private interface Work {
        void run() throws IOException;
    }

    /// Bytes that reach storage. What is shared through memory the kernel writes within half a minute, and a day
    /// passes faster here: it is written at once, so that the next change counts again.
    private long written(Work work) throws IOException {
        long before = written();
        work.run();
        for (var database : List.of("outbox.db", History.FILE)) {
            var shared = folder.resolve(database + "-shm");
            if (Files.exists(shared)) {
                try (var channel = FileChannel.open(shared, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
        return written() - before;
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

    @Override
    public void close() throws IOException {
        try (outbox) {
            history.close();
        }
    }
}
