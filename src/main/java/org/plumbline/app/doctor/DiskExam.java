package org.plumbline.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether the folder that everything is kept in can be written, and for how long it will do.
record DiskExam(Path folder) {

    /// A year of messages and history takes about 50 MB; a card with less than this left is nearly full anyway.
    private static final long LEAST_MEGABYTES = 200;

    List<Finding> findings() {
        if (!Files.isDirectory(folder)) {
            return List.of(Finding.fail(
                    "disk",
                    "%s is not there: the service makes it when it starts, or see [storage] folder".formatted(folder)));
        }
        if (!Files.isWritable(folder)) {
            return List.of(Finding.fail(
                    "disk",
                    "%s cannot be written by %s: sudo -u plumbline plumbline doctor"
                            .formatted(folder, System.getProperty("user.name"))));
        }
        try {
            long megabytes = Files.getFileStore(folder).getUsableSpace() >> 20;
            var words = "%s has %d MB left".formatted(folder, megabytes);
            return List.of(
                    megabytes < LEAST_MEGABYTES
                            ? Finding.warn("disk", words + ": make room, 200 MB do for years")
                            : Finding.ok("disk", words));
        } catch (IOException e) {
            return List.of(Finding.fail("disk", "%s: %s".formatted(folder, e.getMessage())));
        }
    }
}
