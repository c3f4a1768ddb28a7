package org.plumbline.app.personal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.personal.PersonalSettings;

/// The folder in which monitor and page of one machine leave each other what is nobody else's: what she tells of
/// herself on the page, and the marks she makes with the button. Nothing of it goes over the network.
public record DeskFolder(Path path) implements AtTheDesk {

    /// Name of the folder in it that holds the marks.
    public static final String MARKS = "marks";

    /// Stage, flags and consent.
    ///
    /// @param card does what may wait for the card
    public PersonalFile personal(Executor card) {
        return new PersonalFile(path.resolve("personal.json"), card);
    }

    /// Her marks.
    ///
    /// @param card does what may wait for the card
    public MarkFolder marks(Executor card) {
        return new MarkFolder(markFolder(), card);
    }

    /// Once a monitor has been here: it makes the folder for the marks.
    @Override
    public @Nullable PersonalSettings settings() {
        return Files.isDirectory(markFolder()) ? personal(Runnable::run) : null;
    }

    @Override
    public void handOverMarks(Predicate<Instant> diary) {
        marks(Runnable::run).handOver(diary);
    }

    private Path markFolder() {
        return path.resolve(MARKS);
    }
}
