package org.plumbline.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.tinylog.Level;

/// A level of the log for a while, left for a service in its runtime folder.
///
/// @param level  least grave of what is told
/// @param length until it is as usual again: a minute to a day, since nobody remembers to set it back
public record LevelWish(Level level, Duration length) {

    private static final String FILE = "log-level";
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    public LevelWish {
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("minutes is %d, allowed is 1 to 1440".formatted(length.toMinutes()));
        }
    }

    /// Leaves it for the service whose folder that is.
    public void leave(Path folder) throws IOException {
        var fresh = folder.resolve(FILE + ".new");
        Files.writeString(fresh, "%s %d\n".formatted(level, length.toMinutes()));
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Takes what was left there; nothing if nothing was.
    ///
    /// @throws IOException if it is none: it is then gone as well
    static Optional<LevelWish> take(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var text = Files.readString(file).strip();
        Files.delete(file);
        try {
            var words = text.split(" ", 2);
            return Optional.of(new LevelWish(
                    Level.valueOf(words[0].toUpperCase(Locale.ROOT)),
                    Duration.ofMinutes(Long.parseLong(words[words.length - 1]))));
        } catch (IllegalArgumentException e) {
            throw new IOException("%s: \"%s\" is no level and minutes".formatted(file, text), e);
        }
    }
}
