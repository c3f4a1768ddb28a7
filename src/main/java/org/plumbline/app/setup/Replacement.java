package org.plumbline.app.setup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A file that gets another text: the new one is whole and on the disk beside it before it takes the place.
///
/// @param secret for its owner alone, and never copied; else whoever could read the old one can read the new one
record Replacement(Path file, String text, boolean secret) {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /// Settings, unless they are what the file says already.
    static Optional<Replacement> settings(Path file, String text) throws IOException {
        return of(file, text, false);
    }

    /// A secret in the file's first line, or an empty file for none.
    static Optional<Replacement> secret(Path file, String secret) throws IOException {
        return of(file, secret.isEmpty() ? "" : secret + "\n", true);
    }

    private static Optional<Replacement> of(Path file, String text, boolean secret) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(text)
                ? Optional.empty()
                : Optional.of(new Replacement(file, text, secret));
    }

    /// Writes it beside the file.
    void prepare() throws IOException {
        discard();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(fresh(), PosixFilePermissions.asFileAttribute(OWNER));
        try (var channel = FileChannel.open(fresh(), StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (!secret) {
            letRead();
        }
    }

    /// As it was before; a file that was not there is for everybody to read.
    private void letRead() throws IOException {
        var view = Files.getFileAttributeView(fresh(), PosixFileAttributeView.class);
        if (Files.exists(file)) {
            var old = Files.readAttributes(file, PosixFileAttributes.class);
            view.setOwner(old.owner());
            view.setGroup(old.group());
            view.setPermissions(old.permissions());
        } else {
            view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /// Puts it into the place, and the old one beside it.
    ///
    /// @param moment in the name of the copy
    /// @return the copy; nothing where there was no file, or a secret
    Optional<Path> put(String moment) throws IOException {
        Optional<Path> copy = Optional.empty();
        if (Files.exists(file) && !secret) {
            copy = Optional.of(file.resolveSibling("%s.before-%s".formatted(file.getFileName(), moment)));
            Files.copy(file, copy.get(), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.move(fresh(), file, StandardCopyOption.ATOMIC_MOVE);
        return copy;
    }

    /// Forgets what was prepared.
    void discard() throws IOException {
        Files.deleteIfExists(fresh());
    }

    private Path fresh() {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
