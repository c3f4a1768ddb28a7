package org.plumbline.recording.rotate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.plumbline.core.engine.Input;
import org.plumbline.recording.RecordingWriter;

/// A recording in files one after the other, the oldest removed when there are too many.
///
/// `clip.csv.gz` is followed by `clip-2.csv.gz`, `clip-3.csv.gz` and so on. Each begins with a tick and can be played
/// alone. Not thread-safe: one loop owns it.
public final class RotatingRecording implements AutoCloseable {

    private static final long MEGABYTE = 1_000_000;

    /// What the packing holds back before it comes through, with some room.
    private static final long HELD_BACK = 100_000;

    private final Path first;
    private final RotationLimits limits;
    private final Deque<Path> files = new ArrayDeque<>();
    private int number;
    private CountedBytes bytes;
    private RecordingWriter writer;

    private RotatingRecording(Path first, RotationLimits limits) throws IOException {
        this.first = first;
        this.limits = limits;
        bytes = next();
        writer = writer(bytes);
    }

    /// Begins one. Files that exist already are never overwritten.
    ///
    /// @param first packed, as all that follow, if its name ends in `.gz`
    public static RotatingRecording create(Path first, RotationLimits limits) throws IOException {
        return new RotatingRecording(first, limits);
    }

    /// Writes one input.
    ///
    /// @throws IOException if the card is full, or the next file exists already
    public void write(Input input) throws IOException {
        if (input instanceof Input.Tick && bytes.count() >= limits.megabytes() * MEGABYTE - HELD_BACK) {
            writer.close();
            bytes = next();
            writer = writer(bytes);
        }
        writer.write(input);
    }

    private CountedBytes next() throws IOException {
        if (files.size() == limits.files()) {
            Files.deleteIfExists(files.removeFirst());
        }
        var file = file(++number);
        var opened = new CountedBytes(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)));
        files.addLast(file);
        return opened;
    }

    private RecordingWriter writer(CountedBytes into) throws IOException {
        return RecordingWriter.into(into, first);
    }

    private Path file(int number) {
        if (number == 1) {
            return first;
        }
        var name = first.getFileName().toString();
        int dot = name.indexOf('.', 1);
        return first.resolveSibling(
                dot < 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
