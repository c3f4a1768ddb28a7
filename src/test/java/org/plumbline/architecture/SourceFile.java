package org.plumbline.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One text file of the project, line by line.
record SourceFile(Path path, List<String> lines) {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");

    /// Every Java file below `root`.
    static List<SourceFile> java(Path root) {
        return below(root, "java");
    }

    /// Every file below `root` whose name ends in one of `endings`; none where there is no such folder.
    static List<SourceFile> below(Path root, String... endings) {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path ->
                            Stream.of(endings).anyMatch(end -> path.toString().endsWith("." + end)))
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines that `line` picks, as `path:number: text`.
    Stream<String> where(Predicate<String> line) {
        return IntStream.range(0, lines.size())
                .filter(i -> line.test(lines.get(i)))
                .mapToObj(i -> "%s:%d: %s".formatted(path, i + 1, lines.get(i).strip()));
    }

    String name() {
        return path.getFileName().toString();
    }
}
