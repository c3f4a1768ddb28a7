package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whole monitors as processes, ended in the middle of a cue; the line is read from outside.
@Timeout(180)
class LinesAtTheEndTest {

    private static final char HIGH = '1';

    @TempDir
    private Path folder;

    private Path led() {
        return folder.resolve("led");
    }

    @ParameterizedTest
    @CsvSource({"bug, 1", "memory, 1"})
    void aMonitorThatBreaksLeavesItsLineLow(String fault, int exitCode) throws Exception {
        var monitor = start(fault);
        try {
            assertThat(monitor.waitFor(120, TimeUnit.SECONDS))
                    .as("ends by itself")
                    .isTrue();
        } finally {
            monitor.destroyForcibly();
        }
        assertThat(monitor.exitValue()).isEqualTo(exitCode);
        theLineWasLoweredAndClosed();
    }

    /// 130 and 143: what a JVM says after SIGINT and SIGTERM.
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void aMonitorThatIsStoppedLeavesItsLineLow(String signal, int exitCode) throws Exception {
        var monitor = start("nothing");
        try {
            awaitHigh(monitor);
            signal(signal, monitor);
            assertThat(monitor.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
        } finally {
            monitor.destroyForcibly();
        }
        assertThat(monitor.exitValue()).isEqualTo(exitCode);
        theLineWasLoweredAndClosed();
    }

    /// The test that this can be seen at all: nobody drives the line low for a process that is killed.
    @Test
    void aMonitorThatIsKilledLeavesItsLineToTheGuard() throws Exception {
        var monitor = start("nothing");
        try {
            awaitHigh(monitor);
        } finally {
            monitor.destroyForcibly().waitFor();
        }
        assertThat(levels()).endsWith("1");
    }

    /// Only the end of the player closes a line; a cue that was played to its end does not.
    private void theLineWasLoweredAndClosed() throws IOException {
        assertThat(levels()).startsWith("01").endsWith("0c");
    }

    private void awaitHigh(Process monitor) throws IOException, InterruptedException {
        while (levels().indexOf(HIGH) < 0) {
            assertThat(monitor.waitFor(10, TimeUnit.MILLISECONDS))
                    .as("ended before its cue")
                    .isFalse();
        }
    }

    private String levels() throws IOException {
        return Files.exists(led()) ? Files.readString(led()) : "";
    }

    private static void signal(String signal, Process monitor) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(monitor.pid()))
                .start()
                .waitFor();
    }

    /// Takes SIGINT, whatever started the tests: a shell's background command ignores it, and so does what it starts.
    private Process start(String fault) throws IOException {
        var configuration =
                Files.writeString(folder.resolve("plumbline.toml"), """
                [mat]
                addresses = [0x48, 0x49]
                rows = 4
                columns = 2
                [coach]
                interval_minutes = 20
                quiet_from = "00:00"
                quiet_to = "00:00"
                [mqtt]
                url = "mqtt://127.0.0.1:9"
                [storage]
                folder = "%s"
                """.formatted(folder.resolve("storage")));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        "env",
                        "--default-signal=INT",
                        java,
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LinesAtTheEnd.class.getName(),
                        configuration.toString(),
                        led().toString(),
                        fault))
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }
}
