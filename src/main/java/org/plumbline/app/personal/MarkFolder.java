package org.plumbline.app.personal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.WallAnchor;
import org.tinylog.Logger;

/// Marks of "it hurts now" on their way from the button to the diary: an empty file each, its name is the moment.
///
/// A file is there or not, whenever the power goes, and two processes need no agreement to make and to take it.
public final class MarkFolder implements EffectSink {

    private final Path folder;
    private final Executor card;
    private final Queue<Instant> unwritten = new ConcurrentLinkedQueue<>();

    /// @param card does what may wait for the card, one thing at a time
    public MarkFolder(Path folder, Executor card) {
        this.folder = folder;
        this.card = card;
    }

    /// Makes the folder: by it the page sees that there is a desk on this machine.
    public MarkFolder begin() {
        card.execute(this::write);
        return this;
    }

    /// What a full card would not take is tried again each minute.
    @Override
    public void accept(List<Effect> effects, WallAnchor anchor) {
        for (var effect : effects) {
            if (effect instanceof Effect.Marked(var at)) {
                unwritten.add(anchor.wallTime(at).truncatedTo(ChronoUnit.MILLIS));
                card.execute(this::write);
            } else if (effect instanceof Effect.Minute && !unwritten.isEmpty()) {
                card.execute(this::write);
            }
        }
    }

    private void write() {
        try {
            Files.createDirectories(folder);
            for (var at = unwritten.peek(); at != null; at = unwritten.peek()) {
                write(at);
                unwritten.remove();
            }
        } catch (IOException e) {
            Logger.error("{}: a mark cannot be written: {}", folder, String.valueOf(e.getMessage()));
        }
    }

    private void write(Instant at) throws IOException {
        try {
            Files.createFile(folder.resolve(at.toString()));
        } catch (FileAlreadyExistsException _) {
            Logger.debug("{} is marked already", at);
        }
    }

    /// Hands over each mark that waits, and forgets those that arrived.
    void handOver(Predicate<Instant> diary) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                handOver(file, diary);
            }
        } catch (IOException e) {
            Logger.warn("{}: no mark can be taken from there: {}", folder, String.valueOf(e.getMessage()));
        }
    }

    private static void handOver(Path file, Predicate<Instant> diary) throws IOException {
        try {
            if (diary.test(Instant.parse(file.getFileName().toString()))) {
                Files.delete(file);
            }
        } catch (DateTimeParseException _) {
            Logger.warn("{}: the name is not a moment; it is left alone", file);
        }
    }
}
