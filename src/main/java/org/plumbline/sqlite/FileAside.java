package org.plumbline.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A database that gives way to another: kept, since somebody may want rows from it, but out of the way.
final class FileAside {

    /// The file itself, its write-ahead log and the index of that.
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private FileAside() {}

    /// Renames the file to the first free of `name.why-1`, `name.why-2`, …
    static Path move(Path file, String why) throws IOException {
        Path aside = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> part(file, ".%s-%d".formatted(why, n)))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
        for (String suffix : PARTS) {
            if (Files.exists(part(file, suffix))) {
                Files.move(part(file, suffix), part(aside, suffix));
            }
        }
        return aside;
    }

    private static Path part(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
