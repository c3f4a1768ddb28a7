package org.plumbline.config.section;

import java.nio.file.Path;
import org.plumbline.core.check.Allowed;

/// Where the service keeps what must outlive it.
///
/// @param folder made if it is not there
public record StorageSection(Path folder) {

    public StorageSection {
        Allowed.check(folder.isAbsolute(), "folder", folder, "an absolute path");
    }
}
