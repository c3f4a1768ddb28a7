package org.plumbline.app.demo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Where the demo keeps its files; a temporary folder goes away with it.
record DemoFolder(Path path, boolean temporary) implements AutoCloseable {

    /// The folder that was asked for, or a temporary one.
    static DemoFolder of(@Nullable Path asked) throws IOException {
        return asked == null
                ? new DemoFolder(Files.createTempDirectory("plumbline-demo-"), true)
                : new DemoFolder(Files.createDirectories(asked), false);
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.walkFileTree(path, new Deletion());
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
