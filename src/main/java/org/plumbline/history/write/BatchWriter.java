package org.plumbline.history.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.Message;
import org.plumbline.contract.Origin;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;
import org.plumbline.history.Batch;
import org.plumbline.history.row.DayRow;
import org.plumbline.history.row.EventRow;

/// Writes batches over one connection, one transaction each, with statements that are prepared once.
final class BatchWriter implements AutoCloseable {

    private final Connection connection;
    private final Sources sources;
    private final Receipts receipts;
    private final PreparedStatement events;
    private final MinuteWriter minutes;
    private final PreparedStatement days;
    private final PreparedStatement removeUndatedDay;
    private final PreparedStatement resetUndatedDay;

    BatchWriter(Connection connection) throws SQLException {
        this.connection = connection;
        this.sources = new Sources(connection);
        this.receipts = new Receipts(connection);
        this.events = connection.prepareStatement(EventRow.UPSERT);
        this.minutes = new MinuteWriter(connection, sources);
        this.days = connection.prepareStatement(DayRow.UPSERT);
        this.removeUndatedDay = connection.prepareStatement(DayRow.REMOVE_UNDATED);
        this.resetUndatedDay = connection.prepareStatement(DayRow.RESET_UNDATED);
    }

    /// Keeps all of it, or nothing.
    void write(Batch batch) throws SQLException {
        for (var origin : origins(batch)) {
            sources.of(origin);
        }
        connection.setAutoCommit(false);
        try {
            writeAll(batch);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void writeAll(Batch batch) throws SQLException {
        writeEvents(batch.events());
        minutes.write(current(batch.minutes()));
        writeDays(current(batch.days()));
        for (var origin : origins(batch)) {
            receipts.add(sources.of(origin).boot(), origin);
        }
        receipts.write();
    }

    /// What of these numbers was never accepted, in order.
    List<SeqRange> missing(String device, Run run, SeqRange seqs) throws SQLException {
        return receipts.missing(sources.of(device, run.boot()).boot(), run.synced(), seqs);
    }

    private void writeEvents(List<EventMessage> batch) throws SQLException {
        for (var event : batch) {
            EventRow.bind(events, sources.of(event.origin()), event);
            events.addBatch();
        }
        events.executeBatch();
    }

    private void writeDays(List<DayMessage> batch) throws SQLException {
        for (var day : batch) {
            if (day.origin().synced()) {
                take(removeUndatedDay, day.origin());
                take(resetUndatedDay, day.origin());
            }
            DayRow.bind(days, sources.of(day.origin()), day);
            days.addBatch();
        }
        days.executeBatch();
    }

    /// Without those that were received before: whose rows may have been forgotten meanwhile, and whose time may have
    /// become known since.
    private <M extends Message.Sequenced> List<M> current(List<M> batch) throws SQLException {
        var current = new ArrayList<M>(batch.size());
        for (var message : batch) {
            if (!receipts.has(sources.of(message.origin()).boot(), message.origin())) {
                current.add(message);
            }
        }
        return current;
    }

    private void take(PreparedStatement undated, Origin origin) throws SQLException {
        undated.setInt(1, sources.of(origin).boot());
        undated.setLong(2, origin.seq());
        undated.executeUpdate();
    }

    private static List<Origin> origins(Batch batch) {
        return batch.origins().toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
