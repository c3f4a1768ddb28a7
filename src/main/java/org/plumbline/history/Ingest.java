package org.plumbline.history;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.Message;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.Origin;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;
import org.plumbline.history.receipt.Receipts;
import org.plumbline.history.row.DayRow;
import org.plumbline.history.row.EventRow;
import org.plumbline.history.row.MinuteRow;

/// Writes batches, one transaction each.
///
/// Its connection stays open for as long as the history does: SQLite empties and deletes the write-ahead
/// log whenever the last connection closes, and readers come and go.
final class Ingest implements AutoCloseable {

    private final Lock turn = new ReentrantLock();
    private final Handle handle;
    private final Receipts receipts;
    private final Map<String, Integer> deviceIds = new HashMap<>();

    Ingest(Handle handle) {
        this.handle = handle;
        this.receipts = new Receipts(handle);
    }

    void accept(Batch batch) {
        turn.lock();
        try {
            batch.origins().map(Origin::device).distinct().forEach(this::deviceId);
            handle.useTransaction(_ -> write(batch));
        } finally {
            turn.unlock();
        }
    }

    private void write(Batch batch) {
        writeEvents(batch.events());
        removeUndated(MinuteRow.REMOVE_UNDATED, batch.minutes());
        writeMinutes(batch.minutes());
        removeUndated(DayRow.REMOVE_UNDATED, batch.days());
        writeDays(batch.days());
        batch.origins()
                .collect(groupingBy(Origin::device))
                .forEach((device, origins) -> receipts.note(deviceId(device), origins));
    }

    /// What of these numbers was never accepted, in order.
    List<SeqRange> missing(String device, Run run, SeqRange seqs) {
        turn.lock();
        try {
            return receipts.missing(deviceId(device), run, seqs);
        } finally {
            turn.unlock();
        }
    }

    private void removeUndated(String removal, List<? extends Message.Sequenced> messages) {
        var dated = messages.stream()
                .map(Message.Sequenced::origin)
                .filter(Origin::synced)
                .toList();
        if (dated.isEmpty()) {
            return;
        }
        try (var rows = handle.prepareBatch(removal)) {
            dated.forEach(origin -> rows.add(deviceId(origin.device()), origin.boot(), origin.seq()));
            rows.execute();
        }
    }

    private void writeEvents(List<EventMessage> events) {
        if (events.isEmpty()) {
            return;
        }
        try (var rows = handle.prepareBatch(EventRow.UPSERT)) {
            events.forEach(event -> EventRow.bind(rows, deviceId(event.origin().device()), event)
                    .add());
            rows.execute();
        }
    }

    private void writeMinutes(List<MinuteMessage> minutes) {
        if (minutes.isEmpty()) {
            return;
        }
        try (var rows = handle.prepareBatch(MinuteRow.UPSERT)) {
            minutes.forEach(
                    minute -> MinuteRow.bind(rows, deviceId(minute.origin().device()), minute)
                            .add());
            rows.execute();
        }
    }

    private void writeDays(List<DayMessage> days) {
        if (days.isEmpty()) {
            return;
        }
        try (var rows = handle.prepareBatch(DayRow.UPSERT)) {
            days.forEach(day ->
                    DayRow.bind(rows, deviceId(day.origin().device()), day).add());
            rows.execute();
        }
    }

    /// Asked for outside of the batch's transaction first, so that a roll-back leaves no id remembered.
    private int deviceId(String name) {
        return deviceIds.computeIfAbsent(name, this::storedDeviceId);
    }

    private int storedDeviceId(String name) {
        handle.execute("INSERT INTO device (name) VALUES (?) ON CONFLICT DO NOTHING", name);
        return handle.select("SELECT id FROM device WHERE name = ?", name)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public void close() {
        turn.lock();
        try {
            handle.close();
        } finally {
            turn.unlock();
        }
    }
}
