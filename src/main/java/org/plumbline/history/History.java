package org.plumbline.history;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;
import org.plumbline.history.store.IdleConnections;
import org.plumbline.history.store.PostgresStore;
import org.plumbline.history.store.SqliteStore;
import org.plumbline.history.store.Store;
import org.plumbline.history.write.Erasure;
import org.plumbline.history.write.Ingest;
import org.tinylog.Logger;

/// The store of one household: what every device told.
///
/// Safe for many threads. Writers take turns; readers see the last commit and never wait.
public final class History implements AutoCloseable {

    /// What the file in an installation's folder is called.
    public static final String FILE = "history.db";

    private final Store store;
    private final IdleConnections idle;
    private final Jdbi readers;
    private final Ingest ingest;

    private History(Store store) {
        this.store = store;
        this.idle = new IdleConnections(store.connections());
        this.readers = Jdbi.create(idle);
        this.ingest = new Ingest(store.connections());
    }

    private static History opened(Store store) throws IOException {
        var history = new History(store);
        try {
            history.ingest.connect();
            return history;
        } catch (SQLException e) {
            history.close();
            throw new IOException("the history could not be opened: " + e.getMessage(), e);
        }
    }

    /// Opens a history in a file, or creates it. A damaged one is moved aside: see [#damaged].
    public static History open(Path file) throws IOException {
        return opened(SqliteStore.open(file));
    }

    /// Opens a history in a PostgreSQL database of its own, or creates its tables.
    ///
    /// @param url such as `jdbc:postgresql://localhost/plumbline?user=plumbline`
    public static History open(String url) throws IOException {
        return opened(PostgresStore.open(url));
    }

    /// Opens the history of an installation.
    ///
    /// @param folder where its file is, if it has one
    /// @param url    of a PostgreSQL database; empty for a file
    public static History open(Path folder, String url) throws IOException {
        return url.isEmpty() ? open(folder.resolve(FILE)) : open(url);
    }

    /// Puts a back-up in the place of the file in a folder that nobody has open.
    ///
    /// @return where the file was moved to that was there before
    public static Optional<Path> restore(Path backup, Path folder) throws IOException {
        return SqliteStore.restore(backup, folder.resolve(FILE));
    }

    /// Where the file was moved to that was here before and turned out to be damaged.
    public Optional<Path> damaged() {
        return store.damaged();
    }

    /// Keeps all of it; once this returns, it survives a power cut.
    ///
    /// @throws IOException if it could not be kept; then nothing of it was
    public void ingest(Batch batch) throws IOException {
        try {
            ingest.accept(batch);
        } catch (SQLException e) {
            throw new IOException("the history could not be written: " + e.getMessage(), e);
        }
    }

    /// What of these numbers was never ingested, in order.
    public List<SeqRange> missing(String device, Run run, SeqRange seqs) throws IOException {
        try {
            return ingest.missing(device, run, seqs);
        } catch (SQLException e) {
            throw new IOException("the history could not be read: " + e.getMessage(), e);
        }
    }

    /// What one device told, cut into days of her time zone.
    public DeviceHistory device(String name, ZoneId zone) {
        return new DeviceHistory(readers, name, zone);
    }

    /// The devices that ever told anything, by name.
    public List<String> devices() {
        return readers.withHandle(handle -> handle.select("SELECT name FROM device ORDER BY name")
                .mapTo(String.class)
                .list());
    }

    /// Writes a copy of the whole history into a new file, while others go on reading and writing.
    public void backUp(Path target) throws IOException {
        store.backUp(target);
    }

    /// Forgets all that a device ever told, and takes it out of the files, too: only back-ups still have it.
    public void erase(String device) throws IOException {
        try {
            ingest.alone(() -> Erasure.of(store.connections(), device));
            idle.drain();
            store.scrub();
        } catch (SQLException e) {
            throw new IOException("the history could not be erased: " + e.getMessage(), e);
        }
    }

    /// Forgets minutes and events from before a moment; hours and days stay, since they take next to nothing.
    public void forgetBefore(Instant minutes, Instant events) throws IOException {
        try {
            ingest.alone(() -> Erasure.before(store.connections(), minutes, events));
        } catch (SQLException e) {
            throw new IOException("the history could not be shortened: " + e.getMessage(), e);
        }
    }

    /// Ends the write-ahead log and lets go of the database.
    @Override
    public void close() {
        ingest.close();
        try {
            idle.close();
        } catch (SQLException e) {
            Logger.warn("the history could not be closed: {}", e.getMessage());
        }
    }
}
