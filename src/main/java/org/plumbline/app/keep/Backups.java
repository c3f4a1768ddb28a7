package org.plumbline.app.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.config.Configuration;
import org.plumbline.history.History;

/// Copies of the history, and their return.
public final class Backups {

    private Backups() {}

    /// Copies the configured history into a new file.
    public static void write(Configuration configuration, Path target) throws IOException {
        var storage = configuration.storage();
        try (var history = History.open(storage.folder(), storage.historyUrl())) {
            history.backUp(target);
        }
    }

    /// Puts a back-up in the place of the configured history.
    ///
    /// @return where the history was moved to that was there before
    public static Optional<Path> restore(Configuration configuration, Path backup) throws IOException {
        if (!configuration.storage().historyUrl().isEmpty()) {
            throw new IOException("PostgreSQL is restored with pg_restore");
        }
        return History.restore(backup, configuration.storage().folder());
    }
}
