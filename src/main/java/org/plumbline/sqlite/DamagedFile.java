package org.plumbline.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A database that failed its check: kept, since somebody may rescue rows from it, but out of the way.
final class DamagedFile {

    /// The file itself, its write-ahead log and the index of that.
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private DamagedFile() {}

    /// Renames the file to the first free of `name.damaged-1`, `name.damaged-2`, …
    static Path moveAside(Path file) throws IOException {
        Path aside = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> part(file, ".damaged-" + n))
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
