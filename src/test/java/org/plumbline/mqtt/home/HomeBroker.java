package org.plumbline.mqtt.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.plumbline.mqtt.fixture.Certificates;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.paho.Broker;
import org.plumbline.mqtt.paho.Login;

/// Debian's Mosquitto with the shipped configuration; only its port and the folders are those of a test.
final class HomeBroker implements AutoCloseable {

    static final Path SHIPPED = Path.of("config", "mosquitto");

    private static final String PASSWORD = "correct horse";
    private static final Duration LONGEST_START = Duration.ofSeconds(10);

    private final Process process;
    private final Certificates certificates;
    private final int port;

    private HomeBroker(Process process, Certificates certificates, int port) {
        this.process = process;
        this.certificates = certificates;
        this.port = port;
    }

    static HomeBroker start(Path folder, List<String> users) throws Exception {
        var certificates = Certificates.make(folder);
        int port = Mosquitto.freePort();
        var included = Files.createDirectory(folder.resolve("conf.d"));
        Files.writeString(included.resolve("plumbline.conf"), moved(folder, port));
        Files.copy(SHIPPED.resolve("plumbline.acl"), folder.resolve("plumbline.acl"));
        var passwords = Files.createFile(folder.resolve("plumbline.passwords"));
        for (var user : users) {
            allow(user, passwords);
        }
        // As Debian ships it.
        Files.writeString(folder.resolve("mosquitto.conf"), """
                persistence true
                persistence_location %s/
                log_dest stdout
                user root
                include_dir %s
                """.formatted(folder, included));
        return new HomeBroker(run(folder, port), certificates, port);
    }

    private static String moved(Path folder, int port) throws IOException {
        return Files.readString(SHIPPED.resolve("mosquitto-2.0/plumbline.conf"))
                .replace("listener 8883", "listener %d 127.0.0.1".formatted(port))
                .replace("/etc/mosquitto/certs/plumbline.crt", folder + "/broker.crt")
                .replace("/etc/mosquitto/certs/plumbline.key", folder + "/broker.key")
                .replace("/etc/mosquitto/", folder + "/");
    }

    private static void allow(String user, Path passwords) throws Exception {
        var made = new ProcessBuilder("/usr/bin/mosquitto_passwd", "-b", passwords.toString(), user, PASSWORD)
                .inheritIO()
                .start()
                .waitFor();
        if (made != 0) {
            throw new AssertionError("mosquitto_passwd failed for " + user);
        }
    }

    private static Process run(Path folder, int port) throws Exception {
        var log = folder.resolve("mosquitto.log");
        var process = new ProcessBuilder("/usr/sbin/mosquitto", "-c", folder.resolve("mosquitto.conf") + "")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!listens(port)) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("mosquitto did not start: " + Files.readString(log));
            }
        }
        return process;
    }

    private static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// The broker as `user` sees it; null for nobody.
    Broker as(@Nullable String user) throws GeneralSecurityException {
        return new Broker("localhost", port, user == null ? null : new Login(user, PASSWORD), certificates.trusting());
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
