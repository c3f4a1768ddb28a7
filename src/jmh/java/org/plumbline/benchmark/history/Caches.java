package org.plumbline.benchmark.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Where the launcher looks for what an installation made for it.
///
/// @param folder may be empty: then there are none
record Caches(Path folder) {

    private static final String VARIABLE = "PLUMBLINE_CACHES";

    /// Whatever this machine has installed is not used.
    static Caches none(Path folder) throws IOException {
        return new Caches(Files.createDirectories(folder.resolve("no-caches")).toAbsolutePath());
    }

    /// Made as the package makes them, by its own script beside its launcher; takes half a minute.
    ///
    /// @param image  the program as it is built
    /// @param folder to lay script and caches into; what is there is made anew
    static Caches warmUp(Path image, Path folder) throws IOException, InterruptedException {
        var programs = Files.createDirectories(folder.resolve("installed"));
        var launcher = programs.resolve("plumbline");
        Files.deleteIfExists(launcher);
        Files.createSymbolicLink(launcher, image.resolve("bin/plumbline").toAbsolutePath());
        var script = Files.copy(
                Path.of("systemd/warm-up"), programs.resolve("warm-up"), StandardCopyOption.REPLACE_EXISTING);
        var caches = new Caches(Files.createDirectories(folder.resolve("caches")).toAbsolutePath());
        var warmUp = new ProcessBuilder("sh", script.toString()).inheritIO();
        caches.nameTo(warmUp);
        if (warmUp.start().waitFor() != 0 || Files.notExists(caches.folder.resolve("dashboard.aot"))) {
            throw new IOException("no caches were made in " + caches.folder);
        }
        return caches;
    }

    void nameTo(ProcessBuilder program) {
        program.environment().put(VARIABLE, folder.toString());
    }
}
