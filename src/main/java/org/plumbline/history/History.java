package org.plumbline.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.plumbline.contract.keep.Run;
import org.plumbline.contract.keep.SeqRange;
import org.plumbline.sqlite.SqliteFile;

/// The store of one household: what every device told, in one file.
///
/// Safe for many threads. Writers take turns; readers see the last commit and never wait.
public final class History implements AutoCloseable {

    private static final String MIGRATIONS = "db/history";

    private final Jdbi readers;
    private final Ingest ingest;
    private final Optional<Path> damaged;

    private History(SqliteFile file) {
        this.readers = Jdbi.create(file.connections());
        this.ingest = new Ingest(readers.open());
        this.damaged = file.damaged();
    }

    /// Opens or creates the file. A damaged one is moved aside: see [#damaged].
    public static History open(Path file) throws IOException {
        return new History(SqliteFile.open(file, MIGRATIONS));
    }

    /// Where the file was moved to that was here before and turned out to be damaged.
    public Optional<Path> damaged() {
        return damaged;
    }

    /// Keeps all of it; once this returns, it survives a power cut.
    ///
    /// @throws IOException if it could not be kept; then nothing of it was
    public void ingest(Batch batch) throws IOException {
        try {
            ingest.accept(batch);
        } catch (JdbiException e) {
            throw new IOException("the history could not be written: " + e.getMessage(), e);
        }
    }

    /// What of these numbers was never ingested, in order.
    public List<SeqRange> missing(String device, Run run, SeqRange seqs) throws IOException {
        try {
            return ingest.missing(device, run, seqs);
        } catch (JdbiException e) {
            throw new IOException("the history could not be read: " + e.getMessage(), e);
        }
    }

    /// What one device told, cut into days of her time zone.
    public DeviceHistory device(String name, ZoneId zone) {
        return new DeviceHistory(readers, name, zone);
    }

    /// Ends the write-ahead log and lets go of the file.
    @Override
    public void close() {
        ingest.close();
    }
}
