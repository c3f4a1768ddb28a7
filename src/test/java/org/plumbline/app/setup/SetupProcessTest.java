package org.plumbline.app.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Main;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.mqtt.fixture.Mosquitto;

/// The command in a JVM of its own, with its answers from a pipe.
@Timeout(300)
class SetupProcessTest {

    @TempDir
    private Path folder;

    private Mosquitto broker;

    @BeforeEach
    void start() throws Exception {
        broker = Mosquitto.start(Files.createDirectory(folder.resolve("broker")));
        Files.writeString(folder.resolve("plumbline.toml"), "[storage]\nfolder = \"%s\"\n".formatted(folder));
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void answersFromAPipeBecomeSettingsAndAPasswordThatIsNotShown() throws Exception {
        var said = run(0, answers());
        var written = ConfigurationFile.read(folder.resolve("plumbline.toml"));
        assertThat(written.device().zone()).isEqualTo("Europe/Berlin");
        assertThat(written.sensors()).isEmpty();
        assertThat(written.mqtt().url()).hasPort(broker.port());
        var password = folder.resolve("credentials/mqtt-password");
        assertThat(password).hasContent(Mosquitto.LOGIN.password() + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        assertThat(said).contains("lets this device in", "Written.").doesNotContain(Mosquitto.LOGIN.password());
    }

    @Test
    void answersThatEndTooSoonChangeNothing() throws Exception {
        var before = Files.readString(folder.resolve("plumbline.toml"));
        var answers = answers();
        assertThat(run(1, answers.subList(0, answers.size() - 1))).endsWith("nothing was written.\n");
        assertThat(folder.resolve("plumbline.toml")).hasContent(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("plumbline.toml", "broker", "errors");
        }
    }

    private List<String> answers() {
        return List.of(
                "Europe/Berlin",
                "21:30",
                "",
                "none",
                "none",
                "mqtt://127.0.0.1:" + broker.port(),
                Mosquitto.LOGIN.user(),
                Mosquitto.LOGIN.password(),
                "yes");
    }

    private String run(int exitCode, List<String> answers) throws IOException, InterruptedException {
        var errors = folder.resolve("errors");
        var process = start(errors);
        try (var out = process.inputReader()) {
            try (var in = process.outputWriter(Charset.defaultCharset())) {
                in.write(answers.stream().map(answer -> answer + "\n").collect(Collectors.joining()));
            }
            var said = out.lines().map(line -> line + "\n").collect(Collectors.joining());
            assertThat(process.waitFor())
                    .as("%s%s", said, Files.readString(errors))
                    .isEqualTo(exitCode);
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Path errors) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "setup",
                        "--config",
                        folder.resolve("plumbline.toml").toString(),
                        "--page-config",
                        folder.resolve("dashboard.toml").toString(),
                        "--credentials",
                        folder.resolve("credentials").toString())
                .redirectError(errors.toFile())
                .start();
    }
}
