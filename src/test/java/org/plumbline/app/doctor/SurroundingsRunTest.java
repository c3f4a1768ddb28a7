package org.plumbline.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.Doctor;
import org.plumbline.config.ConfigurationException;
import org.plumbline.config.ConfigurationFile;
import org.plumbline.mqtt.fixture.Mosquitto;

class SurroundingsRunTest {

    @TempDir
    private Path folder;

    @Test
    void whereAllIsWellNothingFails() throws Exception {
        Files.createFile(folder.resolve("synced"));
        try (var broker = Mosquitto.start(Files.createDirectory(folder.resolve("broker")))) {
            var password = Files.writeString(folder.resolve("password"), Mosquitto.LOGIN.password() + "\n");
            assertThat(examine(true, folder, "mqtt://127.0.0.1:" + broker.port(), login(password)))
                    .contains("ok    clock  the time of day is right")
                    .anyMatch(line -> line.startsWith("ok    soft   Plumbline 1.2.3 on Java 25"))
                    .anyMatch(line -> line.startsWith("ok    disk   " + folder + " has "))
                    .anyMatch(line -> line.matches("ok {4}mqtt {3}mqtt://127.0.0.1:\\d+ lets this device in"))
                    .anyMatch(line -> line.startsWith("warn  calib  her upright is not known yet"));
        }
    }

    @Test
    void whatIsGoneOnWithoutIsAWarning() throws Exception {
        assertThat(examine(true, folder, "mqtt://127.0.0.1:" + closedPort(), ""))
                .anyMatch(line -> line.startsWith("warn  clock  no time server has answered yet"))
                .anyMatch(line -> line.startsWith("warn  mqtt   ") && line.contains("messages wait"));
    }

    @Test
    void aPasswordThatTheBrokerRefusesFails() throws Exception {
        try (var broker = Mosquitto.start(Files.createDirectory(folder.resolve("broker")))) {
            var password = Files.writeString(folder.resolve("password"), "hunter2\n");
            assertThat(examine(false, folder, "mqtt://127.0.0.1:" + broker.port(), login(password)))
                    .anyMatch(line ->
                            line.matches("fail {2}mqtt {3}mqtt://127.0.0.1:\\d+: connecting: not allowed .*\\[mqtt]"));
        }
    }

    @Test
    void aFolderThatIsNotThereAndAPasswordThatCannotBeReadFail() throws Exception {
        assertThat(examine(false, folder.resolve("nowhere"), "mqtt://127.0.0.1:1", login(folder.resolve("none"))))
                .anyMatch(line -> line.startsWith("fail  disk   " + folder.resolve("nowhere") + " is not there"))
                .anyMatch(line -> line.startsWith("fail  mqtt   the log-in cannot be read: "));
    }

    @Test
    void oneDoctorThatFindsAFaultDoesNotKeepTheNextFromLooking() throws Exception {
        var out = new StringWriter();
        Doctor both = says("first", false).then(says("second", true));
        assertThat(both.examine(ConfigurationFile.packaged(), new PrintWriter(out)))
                .isFalse();
        assertThat(out.toString()).isEqualTo("firstsecond");
    }

    private static String login(Path password) {
        return "user = \"%s\"\npassword_file = \"%s\"\n".formatted(Mosquitto.LOGIN.user(), password);
    }

    private static Doctor says(String word, boolean well) {
        return (_, out) -> {
            out.print(word);
            return well;
        };
    }

    private List<String> examine(boolean well, Path storage, String broker, String login)
            throws IOException, ConfigurationException, InterruptedException {
        var file = folder.resolve("plumbline.toml");
        Files.writeString(
                file, "[mqtt]\nurl = \"%s\"\n%s[storage]\nfolder = \"%s\"\n".formatted(broker, login, storage));
        var out = new StringWriter();
        var run = new SurroundingsRun("1.2.3", folder.resolve("synced"));
        assertThat(run.examine(ConfigurationFile.read(file), new PrintWriter(out)))
                .isEqualTo(well);
        return out.toString().lines().toList();
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
