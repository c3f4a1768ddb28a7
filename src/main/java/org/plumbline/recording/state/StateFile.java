package org.plumbline.recording.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.plumbline.contract.json.record.MisfitException;
import org.tinylog.Logger;

/// A file that holds one state, the old one or the new one whole, whenever the power goes.
///
/// @param file where it is
/// @param type of the state
public record StateFile<T>(Path file, Class<T> type) {

    /// Replaces the state. When this returns, the new one is on the disk.
    public void save(T state) throws IOException {
        Path fresh = sibling(".new");
        write(fresh, StateJson.write(state, type));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        sync(file.toAbsolutePath().resolveSibling(""));
    }

    /// The state saved last; empty where there is none, or none that this version can read.
    ///
    /// A file that cannot be read is moved aside, so that it can be looked at and does not stand in the way.
    public Optional<T> load() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] json = Files.readAllBytes(file);
        try {
            return Optional.of(StateJson.read(json, type));
        } catch (MisfitException unreadable) {
            Path aside = sibling(".unreadable");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            Logger.warn("{} cannot be read {}, moved to {}: starting afresh", file, unreadable.place(), aside);
            return Optional.empty();
        }
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /// The new name is on the disk only after its folder is.
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
