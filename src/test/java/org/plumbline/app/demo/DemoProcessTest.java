package org.plumbline.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Main;

/// The command in a JVM of its own, as the launcher starts it.
@Timeout(300)
class DemoProcessTest {

    @TempDir
    private Path folder;

    @Test
    void onASignalItPutsEverythingAwayAndSaysNothingAlarming() throws Exception {
        var temporary = Files.createDirectory(folder.resolve("tmp"));
        var errors = folder.resolve("errors");
        var process = start(temporary, errors);
        var said = new ArrayList<String>();
        URI address;
        try (var out = process.inputReader()) {
            address = address(out, said);
            try (var visit = new PageVisit(address)) {
                assertThat(visit.get("/api/v1/today").statusCode()).isEqualTo(200);
            }
            assertThat(temporary).isNotEmptyDirectory();
            process.toHandle().destroy();
            out.lines().forEach(said::add);
            assertThat(process.waitFor(RunningDemo.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(temporary).isEmptyDirectory();
        assertThatIOException().isThrownBy(() -> connect(address.getPort()));
        said.addAll(Files.readAllLines(errors));
        assertThat(said).noneMatch(DemoProcessTest::isAlarming);
    }

    private static Process start(Path temporary, Path errors) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java,
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dtinylog.configuration=" + logOfItsUser(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "demo",
                        "--port",
                        "0")
                .redirectError(errors.toFile())
                .start();
    }

    /// By its path: of that name the tests have a resource too, and it comes first.
    private static Path logOfItsUser() throws IOException {
        try {
            var classes = Main.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(classes.toURI()).resolve("tinylog.properties").toRealPath();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static URI address(BufferedReader out, List<String> said) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            var found = RunningDemo.ADDRESS.matcher(line);
            if (found.find()) {
                return URI.create(found.group(1));
            }
        }
        throw new AssertionError("no address: " + said);
    }

    private static boolean isAlarming(String line) {
        return line.contains("ERROR") || line.contains("Exception") || line.startsWith("\tat ");
    }

    private static void connect(int port) throws IOException {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
    }
}
