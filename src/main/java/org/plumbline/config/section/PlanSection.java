package org.plumbline.config.section;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.core.check.Allowed;

/// The coaching plan.
///
/// @param folder of files that change the packaged plan; empty for none
/// @param call   whom to call, as the card shows it; empty for nobody
public record PlanSection(String folder, String call) {

    public PlanSection {
        Allowed.check(
                folder.isEmpty() || Path.of(folder).isAbsolute(),
                "folder",
                folder,
                "an absolute path, or \"\" for the packaged plan");
        Allowed.check(call.length() <= 200, "call", call, "at most 200 characters");
    }

    public Optional<Path> path() {
        return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
    }
}
