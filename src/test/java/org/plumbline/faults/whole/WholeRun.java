package org.plumbline.faults.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.plumbline.Main;
import org.plumbline.app.monitor.EmulatedPi;
import org.plumbline.faults.process.Child;
import org.plumbline.faults.process.Links;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.sensor.bus.kernel.NativeParts;

/// `plumbline monitor` and `plumbline dashboard` under load, killed with `kill -9` by chance, at any moment.
///
/// The monitor reads a clip on an emulated bus through Pi4J's real provider and takes commands; each is answered with
/// an event. Three times of four both are at work when one of them is killed, else either may still be starting.
public final class WholeRun implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(4);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
    private static final String DEVICE = "desk";

    private final Path folder;
    private final Random random;
    private final EmulatedPi pi;
    private final Mosquitto broker;
    private final Semaphore pages = new Semaphore(0);
    private final CardLedger ledger;
    private Child page;
    private Child monitor;

    /// What came of it.
    ///
    /// @param monitors how often the monitor was killed, the rest of the times the page
    /// @param damaged  files that SQLite finds fault with, or that were put aside for it
    public record Result(
            long events, long monitors, long lost, long doubled, long strays, long damaged, Duration length) {}

    private WholeRun(Path folder, long seed) throws IOException, InterruptedException {
        this.folder = folder;
        this.random = new Random(seed);
        Files.createDirectories(folder.resolve("desk"));
        Files.createDirectories(folder.resolve("page"));
        this.ledger = new CardLedger(folder.resolve("desk/outbox.db"), folder);
        this.pi = new EmulatedPi(NativeParts.compile(folder), folder.resolve("i2c"));
        this.broker = Mosquitto.start(Files.createDirectories(folder.resolve("broker")));
        this.page = startPage();
        if (!pages.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the page's service did not start: see " + folder);
        }
        this.monitor = startMonitor();
    }

    /// Kills either service so often, and looks at what is left.
    public static Result of(Path folder, long seed, int kills) throws IOException, InterruptedException {
        try (var run = new WholeRun(folder, seed)) {
            return run.run(kills);
        }
    }

    private Result run(int kills) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        long monitors = 0;
        try (var _ = Asker.start(new Links(broker.port(), PATIENCE), DEVICE)) {
            for (int i = 0; i < kills; i++) {
                if (random.nextInt(4) > 0) {
                    awaitBothAtWork();
                }
                boolean isMonitor = random.nextBoolean();
                monitors += isMonitor ? 1 : 0;
                kill(isMonitor);
                LockSupport.parkNanos(random.nextLong(LONGEST_PAUSE.toNanos()));
            }
            awaitBothAtWork();
        }
        var stored = drained();
        long damaged = damaged();
        return new Result(
                stored.events().size(),
                monitors,
                stored.lost(ledger.told()),
                stored.doubled(),
                stored.strays(),
                damaged,
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private void kill(boolean isMonitor) throws IOException {
        System.out.printf(
                "kill -9 of the %s, %d events stored%n",
                isMonitor ? "monitor" : "page", StoredHistory.events(history()));
        if (isMonitor) {
            killMonitor();
        } else {
            page.kill();
            page = startPage();
        }
    }

    private void killMonitor() throws IOException {
        monitor.kill();
        ledger.look();
        monitor = startMonitor();
    }

    /// What is told arrives.
    private void awaitBothAtWork() {
        long before = StoredHistory.events(history());
        await("more events", () -> StoredHistory.events(history()) > before);
    }

    /// One more kill shows what was on the card when nobody asked any longer; all of it has to arrive.
    private StoredHistory drained() throws IOException {
        killMonitor();
        await("everything", () -> StoredHistory.of(history()).lost(ledger.told()) == 0);
        return StoredHistory.of(history());
    }

    /// Looked at when nobody has them open: a monitor lets nobody else into its outbox.
    private long damaged() throws IOException {
        monitor.kill();
        page.kill();
        return DamagedFiles.in(folder.resolve("desk")) + DamagedFiles.in(folder.resolve("page"));
    }

    private void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("%s did not come: %d were on the card, %d are stored; see %s"
                        .formatted(what, ledger.told().size(), StoredHistory.events(history()), folder));
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private Child startMonitor() throws IOException {
        var environment = new HashMap<>(pi.environment());
        environment.put("JDK_JAVA_OPTIONS", pi.javaOption());
        return Child.start(
                new Child.Program(Main.class, Map.copyOf(environment)),
                folder.resolve("monitor.log"),
                _ -> {},
                "monitor",
                "--config",
                configuration("desk", "[imu]\nchip = \"mpu6050\"\n[mat]\nchip = \"none\"\n"));
    }

    private Child startPage() throws IOException {
        return Child.start(
                Main.class,
                folder.resolve("page.log"),
                this::pageSaid,
                "dashboard",
                "--config",
                configuration("page", "[web]\nport = 0\n"));
    }

    private void pageSaid(String line) {
        if (line.contains("open http")) {
            pages.release();
        }
    }

    private Path configuration(String service, String more) throws IOException {
        return Files.writeString(folder.resolve(service + ".toml"), """
                [device]
                id = "%s"
                [cue]
                led_pin = -1
                buzzer_pin = -1
                %s
                [storage]
                folder = "%s"
                %s
                """.formatted(
                        DEVICE, Mosquitto.settings(folder, broker.port()), folder.resolve(service), more));
    }

    private Path history() {
        return folder.resolve("page/history.db");
    }

    @Override
    public void close() throws IOException {
        monitor.kill();
        page.kill();
        broker.close();
        pi.close();
    }
}
