package org.plumbline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file for one try.
final class TempFile {

    private TempFile() {}

    static Path with(byte[] data, String ending) throws IOException {
        return Files.write(Files.createTempFile("fuzz-", ending), data);
    }
}
