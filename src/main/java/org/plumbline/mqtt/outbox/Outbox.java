package org.plumbline.mqtt.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.plumbline.contract.keep.KeptMessage.Kept;
import org.plumbline.contract.keep.ResyncMessage.Stored;
import org.plumbline.core.sample.WallAnchor;

/// Messages that must not be lost, in a SQLite file, from the moment they are told until a collector has stored them.
///
/// A broker's confirmation is remembered, so that a message is not sent again and again, but the message stays: what
/// a broker confirmed is not on its disk yet. A commit is a sync of the card and several kilobytes written, so what a
/// broker confirmed and a collector stored waits for the next append: a crash in between sends some messages twice,
/// which their id tells.
///
/// The file need not be there, nor the card be sound, when this is opened: each use that fails says so, and the next
/// one tries again. A damaged file is moved aside and begun anew.
public final class Outbox implements AutoCloseable {

    /// Changes that wait at most: as many duplicates after a crash.
    private static final int MOST_PENDING = 500;

    /// Enough to ask for at once: a run that lost nothing is one.
    private static final int MOST_KEPT = 100;

    private final OutboxFile file;
    private final OutboxParams params;
    private final Set<OutboxRow> confirmed = new LinkedHashSet<>();
    private final List<Stored> stored = new ArrayList<>();
    private final AtomicLong appends = new AtomicLong();
    private final AtomicLong recalls = new AtomicLong();
    private volatile String trouble = "";

    Outbox(OutboxFile file, OutboxParams params) {
        this.file = file;
        this.params = params;
    }

    public static Outbox open(Path file) {
        return open(file, OutboxParams.DEFAULT);
    }

    public static Outbox open(Path file, OutboxParams params) {
        return new Outbox(new OutboxFile(file, OutboxFile.Opening.REAL), params);
    }

    /// Returns when the messages are on the card.
    public synchronized void append(List<Dated> messages) throws IOException {
        change("append", table -> {
            table.insert(messages);
            return messages.size();
        });
        appends.incrementAndGet();
    }

    /// How often something was appended: whoever reads on need not look before that changes.
    public long appends() {
        return appends.get();
    }

    /// How often rows that had been sent were made to be sent again.
    public long recalls() {
        return recalls.get();
    }

    /// Rows that no broker has confirmed, oldest first.
    ///
    /// @param after position of the last one that is not wanted
    /// @param upTo  position of the last one that is
    public synchronized List<OutboxRow> unconfirmed(long after, long upTo, int most) throws IOException {
        int pending =
                (int) confirmed.stream().filter(row -> row.position() > after).count();
        var rows = file.use("read", table -> table.unconfirmed(after, upTo, most + pending));
        return rows.stream().filter(row -> !confirmed.contains(row)).limit(most).toList();
    }

    public synchronized long lastPosition() throws IOException {
        return file.use("read", OutboxTable::lastPosition);
    }

    /// A broker has it: it stays, but is not sent again unless a collector misses it.
    public synchronized void confirm(OutboxRow row) {
        confirmed.add(row);
    }

    /// Writes down what was confirmed and stored, if so much of it waits that it should not wait for the next append.
    public synchronized void settle() throws IOException {
        if (confirmed.size() + stored.size() >= MOST_PENDING) {
            change("settle", _ -> 0);
        }
    }

    /// What a broker has confirmed and no collector stored yet, as far as is known.
    public synchronized List<Kept> kept() throws IOException {
        return confirmed.isEmpty() && stored.isEmpty()
                ? file.use("read", table -> table.kept(MOST_KEPT))
                : change("settle", table -> table.kept(MOST_KEPT));
    }

    /// A collector has told what it has of what is kept: that goes, what it misses is sent again.
    public synchronized void collected(List<Stored> told) throws IOException {
        stored.addAll(told);
        long missing = told.stream().mapToLong(it -> it.missing().size()).sum();
        if (missing > 0 && change("resync", table -> recall(table, told)) > 0) {
            recalls.incrementAndGet();
        }
    }

    private static int recall(OutboxTable table, List<Stored> told) throws SQLException {
        int recalled = 0;
        for (Stored it : told) {
            recalled += table.missing(it);
        }
        return recalled;
    }

    /// Dates what this run of the device told before the time of day was known; it is sent again.
    public synchronized void redate(String boot, TimeOfDay known) throws IOException {
        if (change("redate", table -> table.redate(boot, known)) > 0) {
            recalls.incrementAndGet();
        }
    }

    /// Drops what is too much and, where the time of day is known, what is too old.
    ///
    /// @return what no collector had
    public synchronized List<Dropped> prune(WallAnchor now) throws IOException {
        return change("drop", table -> {
            var dropped = new ArrayList<Dropped>();
            if (now.synced()) {
                dropped.addAll(table.drops().olderThan(now.wall().minus(params.longest())));
            }
            if (params.excess(table.size()) > 0) {
                table.removeStored();
            }
            dropped.addAll(table.drops().mostDispensable(params.excess(table.size())));
            return List.copyOf(dropped);
        });
    }

    /// How many messages no broker has confirmed yet.
    public synchronized long depth() throws IOException {
        return file.use("count", OutboxTable::depth) - confirmed.size();
    }

    /// How many messages are on the card.
    public synchronized long size() throws IOException {
        return file.use("count", OutboxTable::size);
    }

    /// Why it cannot be written, in words; empty while it can. Never waits for the card.
    public String trouble() {
        return trouble;
    }

    /// Where a damaged file was moved to, once.
    public synchronized Optional<Path> takeDamaged() {
        return file.takeDamaged();
    }

    private <T> T change(String what, OutboxFile.Work<T> work) throws IOException {
        try {
            T result = file.change(what, table -> {
                table.confirm(confirmed);
                for (Stored it : stored) {
                    table.stored(it);
                }
                return work.in(table);
            });
            confirmed.clear();
            stored.clear();
            trouble = "";
            return result;
        } catch (IOException e) {
            trouble = String.valueOf(e.getMessage());
            throw e;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            if (file.isOpen()) {
                change("settle", _ -> 0);
            }
        } finally {
            file.close();
        }
    }
}
