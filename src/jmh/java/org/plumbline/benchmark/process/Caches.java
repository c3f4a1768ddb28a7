package org.plumbline.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/// Where the launcher looks for what an installation made for it.
///
/// @param folder absolute; may be empty, then there are none
public record Caches(Path folder) {

    private static final String FOLDER = "PLUMBLINE_CACHES";
    private static final String CLASSES = "PLUMBLINE_AOT";

    /// In a folder, which is made if it is not there.
    static Caches in(Path folder) throws IOException {
        return new Caches(Files.createDirectories(folder).toAbsolutePath());
    }

    /// None, nor those that this machine may have installed.
    ///
    /// @param folder to hold an empty one
    public static Caches none(Path folder) throws IOException {
        return in(folder.resolve("no-caches"));
    }

    /// Made as the package makes them, by its own script beside its launcher; takes half a minute. Where there are no
    /// sensors, the monitor's are of no use.
    ///
    /// @param image  the program as it is built
    /// @param folder to lay script and caches into; what is there is made anew
    public static Caches warmUp(Path image, Path folder) throws IOException, InterruptedException {
        var programs = Files.createDirectories(folder.resolve("installed"));
        var launcher = programs.resolve("plumbline");
        Files.deleteIfExists(launcher);
        Files.createSymbolicLink(launcher, image.resolve("bin/plumbline").toAbsolutePath());
        var script = Files.copy(
                Path.of("systemd/warm-up"), programs.resolve("warm-up"), StandardCopyOption.REPLACE_EXISTING);
        var caches = in(folder.resolve("caches"));
        caches.run("sh", script.toString());
        caches.requireClasses("dashboard");
        return caches;
    }

    /// As `warm-up` begins: SQLite unpacked.
    void unpack(Path launcher) throws IOException, InterruptedException {
        run(launcher.toString(), "unpack", folder.toString());
    }

    private void run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(reading());
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException("%s ended with %d".formatted(String.join(" ", command), code));
        }
    }

    /// Fails if the classes of a command were not written.
    void requireClasses(String command) throws IOException {
        if (Files.notExists(classes(command))) {
            throw new IOException("no AOT cache was made: " + classes(command));
        }
    }

    private Path classes(String command) {
        return folder.resolve(command + ".aot");
    }

    /// Variables of the environment with which a start reads them.
    public Map<String, String> reading() {
        return Map.of(FOLDER, folder.toString());
    }

    /// Variables of the environment with which a command writes its classes at its end.
    Map<String, String> writing(String command) {
        return Map.of(FOLDER, folder.toString(), CLASSES, classes(command).toString());
    }
}
