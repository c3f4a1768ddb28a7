package org.plumbline.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plumbline.app.monitor.EmulatedPi;
import org.plumbline.mqtt.fixture.Mosquitto;

/// `plumbline monitor`, started by its own launcher from `target/plumbline`.
final class MonitorProcess implements AutoCloseable {

    static final Path LAUNCHER = Path.of("target/plumbline/bin/plumbline");
    private static final long LONGEST_START_S = 120;

    /// Java takes its options from here, too.
    private static final String JAVA_OPTIONS = "JDK_JAVA_OPTIONS";

    private final EmulatedPi pi;
    private final Process online;
    private final Process process;
    private final long begun;
    private final CompletableFuture<Long> ready = new CompletableFuture<>();
    private final List<String> said = new ArrayList<>();

    private MonitorProcess(EmulatedPi pi, Process online, ProcessBuilder builder) throws IOException {
        this.pi = pi;
        this.online = online;
        begun = System.nanoTime();
        process = builder.start();
        Thread.ofVirtual().start(this::listen);
    }

    /// Starts one.
    ///
    /// @param caches how it is told of its caches: variables of the environment
    static MonitorProcess start(EmulatedPi pi, Path folder, Mosquitto broker, Map<String, String> caches)
            throws IOException {
        var builder = new ProcessBuilder(
                        LAUNCHER.toString(),
                        "monitor",
                        "--config",
                        configuration(folder, broker).toString())
                .redirectErrorStream(true);
        builder.environment().putAll(caches);
        builder.environment().putAll(pi.environment());
        builder.environment().merge(JAVA_OPTIONS, pi.javaOption(), (more, own) -> more + " " + own);
        return new MonitorProcess(pi, online(broker), builder);
    }

    /// Ends once the broker has the word that the device is there.
    private static Process online(Mosquitto broker) throws IOException {
        var command = new ArrayList<>(List.of("mosquitto_sub", "-h", "127.0.0.1", "-C", "1", "-R"));
        command.addAll(List.of("-p", Integer.toString(broker.port()), "-t", "plumbline/+/availability"));
        command.addAll(List.of("-u", Mosquitto.LOGIN.user(), "-P", Mosquitto.LOGIN.password()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Path configuration(Path folder, Mosquitto broker) throws IOException {
        return Files.writeString(folder.resolve("plumbline.toml"), """
                [mat]
                addresses = [0x48, 0x49]
                rows = 4
                columns = 2
                [cue]
                led_pin = -1
                buzzer_pin = -1
                %s
                [storage]
                folder = "%s"
                """.formatted(Mosquitto.settings(folder, broker.port()), folder));
    }

    private void listen() {
        try (var lines = process.inputReader()) {
            lines.lines().forEach(line -> {
                said.add(line);
                if (line.contains("ms after the start")) {
                    ready.complete(System.nanoTime());
                }
            });
        } catch (IOException | UncheckedIOException ended) {
            said.add(ended.toString());
        }
        ready.completeExceptionally(new IOException("it ended before it was ready"));
    }

    /// Seconds until the first sample was read from the clip.
    double firstSample() throws InterruptedException {
        return seconds(pi.firstSample());
    }

    /// Seconds until every sensor, the engine and the outbox run and the broker knows that the device is there.
    double ready() throws InterruptedException {
        return Math.max(seconds(ready), seconds(online.onExit().thenApply(_ -> System.nanoTime())));
    }

    private double seconds(CompletableFuture<Long> moment) throws InterruptedException {
        try {
            return (moment.get(LONGEST_START_S, TimeUnit.SECONDS) - begun) * 1e-9;
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the monitor did not start: " + said, e);
        }
    }

    Footprint footprint() throws IOException {
        return Footprint.of(process.pid());
    }

    /// Fails if it complained: what a troubled run takes is no figure.
    void requireCalm() {
        if (said.stream().anyMatch(line -> line.contains(" WARN ") || line.contains(" ERROR "))) {
            throw new IllegalStateException("the monitor complained: " + said);
        }
    }

    /// An orderly end, as systemd asks for it.
    @Override
    public void close() {
        online.destroy();
        // By its handle: what it says at its end is listened to.
        process.toHandle().destroy();
        process.onExit().join();
    }
}
