package org.plumbline.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.Folders;

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
            Folders.delete(path);
        }
    }
}
