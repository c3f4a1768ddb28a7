package org.plumbline.config.section;

import java.nio.file.Path;
import org.plumbline.core.check.Allowed;

/// Where the service keeps what must outlive it.
///
/// @param folder         made if it is not there
/// @param personalFolder of what monitor and page tell each other of her and nobody else; empty for the folder
/// @param historyUrl     of a PostgreSQL database for the history; empty for a file in the folder
/// @param keepDays       after which single minutes and events are forgotten; 0 for never
public record StorageSection(Path folder, String personalFolder, String historyUrl, int keepDays) {

    /// A message may wait on a device that long.
    private static final int LEAST_DAYS = 31;

    private static final int MOST_DAYS = 36_500;

    public StorageSection {
        Allowed.check(folder.isAbsolute(), "folder", folder, "an absolute path");
        Allowed.check(
                personalFolder.isEmpty() || Path.of(personalFolder).isAbsolute(),
                "personalFolder",
                personalFolder,
                "empty, or an absolute path");
        Allowed.check(
                historyUrl.isEmpty() || historyUrl.startsWith("jdbc:postgresql:"),
                "historyUrl",
                historyUrl,
                "empty, or jdbc:postgresql://host/database");
        Allowed.check(
                keepDays == 0 || (keepDays >= LEAST_DAYS && keepDays <= MOST_DAYS),
                "keepDays",
                keepDays,
                "0 for ever, or " + LEAST_DAYS + " to " + MOST_DAYS);
    }

    /// Where monitor and page tell each other of her.
    public Path personal() {
        return personalFolder.isEmpty() ? folder : Path.of(personalFolder);
    }
}
