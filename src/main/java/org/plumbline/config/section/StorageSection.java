package org.plumbline.config.section;

import java.nio.file.Path;
import org.plumbline.core.check.Allowed;

/// Where the service keeps what must outlive it.
///
/// @param folder     made if it is not there
/// @param historyUrl of a PostgreSQL database for the history; empty for a file in the folder
public record StorageSection(Path folder, String historyUrl) {

    public StorageSection {
        Allowed.check(folder.isAbsolute(), "folder", folder, "an absolute path");
        Allowed.check(
                historyUrl.isEmpty() || historyUrl.startsWith("jdbc:postgresql:"),
                "historyUrl",
                historyUrl,
                "empty, or jdbc:postgresql://host/database");
    }
}
