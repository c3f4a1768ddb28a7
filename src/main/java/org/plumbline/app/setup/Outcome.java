package org.plumbline.app.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything that was answered, and what has to be written for it.
final class Outcome {

    private final List<Replacement> replacements = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();

    /// These settings are to be in their file.
    void settings(Path file, Draft before, Draft after) throws IOException {
        var text = after.text().text();
        var old = new HashSet<>(before.text().text().lines().toList());
        Replacement.settings(file, text).ifPresent(replacement -> {
            replacements.add(replacement);
            changes.add(file + ":");
            text.lines()
                    .filter(line -> !line.isBlank() && !old.contains(line))
                    .map(line -> "  " + line)
                    .forEach(changes::add);
        });
    }

    /// This secret is to be in its file.
    void secret(Path file, String secret) throws IOException {
        Replacement.secret(file, secret).ifPresent(replacement -> {
            replacements.add(replacement);
            changes.add(file + ": " + (secret.isEmpty() ? "no password" : "the password"));
        });
    }

    /// What will be other than before, a line each; the secrets themselves are in none.
    List<String> changes() {
        return changes;
    }

    /// Writes all of it; as long as one cannot be written, none takes its place.
    ///
    /// @param moment in the names of the copies
    /// @return what was there before, where there was anything
    List<Path> write(String moment) throws IOException {
        try {
            for (var replacement : replacements) {
                replacement.prepare();
            }
            var copies = new ArrayList<Optional<Path>>();
            for (var replacement : replacements) {
                copies.add(replacement.put(moment));
            }
            return copies.stream().flatMap(Optional::stream).collect(Collectors.toList());
        } finally {
            for (var replacement : replacements) {
                replacement.discard();
            }
        }
    }
}
