package org.plumbline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.plumbline.faults.process.Child;
import org.plumbline.faults.process.CollectorProgram;
import org.plumbline.faults.process.DeviceProgram;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.fixture.TcpProxy;
import org.plumbline.mqtt.fixture.TcpProxy.Wire;

/// A device and a collector in processes of their own, a real broker, a wire to it for each, and faults by chance.
final class FaultRun implements AutoCloseable {

    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(4);

    /// A link begins threads until its second ping; one more, since the first may come late.
    private static final int PINGS = 3;

    private final Params params;
    private final RandomGenerator random;
    private final Path folder;
    private final Mosquitto broker;
    private final TcpProxy deviceWire;
    private final TcpProxy collectorWire;
    private final Map<String, Long> onTheCard = new ConcurrentHashMap<>();
    private final Semaphore listening = new Semaphore(0);
    private Child device;
    private Child collector;
    private int boots;

    /// How long and how hard.
    ///
    /// @param kinds     what goes wrong
    /// @param faults    how often
    /// @param calm      faults after those that leave device and collector alive
    /// @param eventRate told a second
    /// @param patience  of the links, and how often they ping
    /// @param blackHole how long nothing gets through
    /// @param pause     the longest between two faults
    record Params(
            long seed,
            long events,
            List<Fault> kinds,
            int faults,
            int calm,
            int eventRate,
            Duration patience,
            Duration blackHole,
            Duration pause) {

        private static final Duration PATIENCE = Duration.ofSeconds(10);
        private static final Duration BLACK_HOLE = Duration.ofSeconds(7);

        /// The run the project is held to.
        static Params full(long seed) {
            return new Params(seed, 10_000, Fault.ALL, 40, 20, 30, PATIENCE, BLACK_HOLE, Duration.ofSeconds(8));
        }

        /// One for every build.
        static Params brief(long seed) {
            var second = Duration.ofSeconds(1);
            return new Params(seed, 300, Fault.ALL, 6, 2, 40, second.multipliedBy(2), second.multipliedBy(3), second);
        }
    }

    /// What came of it.
    ///
    /// @param grown   what device and collector together take more than before the calm faults
    record Result(long events, long lost, long doubled, long strays, Child.Footprint grown, Duration length) {}

    private FaultRun(Path folder, Params params) throws IOException, InterruptedException {
        this.params = params;
        this.random = new Random(params.seed());
        this.folder = folder;
        this.broker = Mosquitto.start(Files.createDirectories(folder.resolve("broker")));
        this.deviceWire = TcpProxy.to(broker.port());
        this.collectorWire = TcpProxy.to(broker.port());
        this.collector = startCollector();
        awaitListening();
        this.device = startDevice();
        awaitEvents(1);
    }

    static Result of(Path folder, Params params) throws IOException, InterruptedException {
        try (var run = new FaultRun(folder, params)) {
            return run.run();
        }
    }

    private Result run() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        for (int i = 0; i < params.faults(); i++) {
            happens(anyOf(params.kinds()));
        }
        var grown = grownByCalmFaults();
        awaitEvents(params.events());
        var check = drained();
        return new Result(
                check.events(),
                check.lost(onTheCard),
                check.doubled(),
                check.strays(),
                grown,
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private Child.Footprint grownByCalmFaults() throws IOException, InterruptedException {
        var before = settled();
        for (int i = 0; i < params.calm(); i++) {
            happens(anyOf(Fault.OF_THE_NETWORK));
        }
        return settled().minus(before);
    }

    private Child.Footprint settled() throws InterruptedException {
        awaitConnected();
        pause(params.patience().multipliedBy(PINGS));
        return device.footprint().plus(collector.footprint());
    }

    private Fault anyOf(List<Fault> faults) {
        return faults.get(random.nextInt(faults.size()));
    }

    private void happens(Fault fault) throws IOException, InterruptedException {
        System.out.printf("%s, %d events on the card%n", fault, told());
        switch (fault) {
            case RESET_DEVICE -> deviceWire.cut();
            case RESET_COLLECTOR -> collectorWire.cut();
            case BLACK_HOLE -> {
                collectorWire.set(Wire.BLACK_HOLE);
                forAWhile(Wire.BLACK_HOLE);
                collectorWire.set(Wire.PASSES);
            }
            case HALF_OPEN -> forAWhile(Wire.DEAF);
            case SLOW -> forAWhile(Wire.SLOW);
            case KILL_BROKER -> {
                broker.kill();
                broker.start();
            }
            case KILL_COLLECTOR -> {
                collector.kill();
                collector = startCollector();
            }
            case KILL_DEVICE -> {
                device.kill();
                device = startDevice();
            }
            case KILL_ALL -> killAll();
        }
        pause(Duration.ofMillis(random.nextLong(1 + params.pause().toMillis())));
    }

    private void killAll() throws IOException, InterruptedException {
        broker.kill();
        device.kill();
        collector.kill();
        broker.start();
        collector = startCollector();
        device = startDevice();
    }

    private void forAWhile(Wire wire) {
        deviceWire.set(wire);
        pause(params.blackHole());
        deviceWire.set(Wire.PASSES);
    }

    private Child startDevice() throws IOException {
        String boot = "boot-%03d".formatted(++boots);
        return Child.start(
                DeviceProgram.class,
                folder.resolve("device.log"),
                this::deviceSaid,
                folder,
                boot,
                100_000L * boots,
                params.eventRate(),
                deviceWire.port(),
                params.patience());
    }

    /// The last line of one that was killed may be cut off.
    private void deviceSaid(String line) {
        var words = line.split(" ", -1);
        if (words.length == 2) {
            onTheCard.merge(words[0], Long.parseLong(words[1]), Math::max);
        }
    }

    private Child startCollector() throws IOException {
        return Child.start(
                CollectorProgram.class,
                folder.resolve("collector.log"),
                _ -> listening.release(),
                history(),
                collectorWire.port(),
                params.patience());
    }

    private void awaitListening() throws InterruptedException {
        if (!listening.tryAcquire(1, TimeUnit.MINUTES)) {
            throw new AssertionError("the collector does not listen");
        }
    }

    /// Both have a link, and what waited has arrived: from here on they should take no more of the machine.
    private void awaitConnected() {
        long told = told();
        await("a history that follows", () -> HistoryCheck.of(history()).events() > told);
    }

    private void awaitEvents(long count) {
        await("enough events", () -> told() >= count);
    }

    private HistoryCheck drained() throws InterruptedException {
        device.hush();
        await("all events", () -> {
            var check = HistoryCheck.of(history());
            return check.events() >= told() && check.lost(onTheCard) == 0;
        });
        return HistoryCheck.of(history());
    }

    private long told() {
        return onTheCard.values().stream().mapToLong(Long::longValue).sum();
    }

    private Path history() {
        return folder.resolve("history.db");
    }

    /// Something to wait for.
    private interface Condition {
        boolean holds();
    }

    private void await(String what, Condition condition) {
        long deadline = System.nanoTime() + LONGEST_DRAIN.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "%s did not come: on the card %s, %s".formatted(what, onTheCard, HistoryCheck.of(history())));
            }
            pause(Duration.ofMillis(200));
        }
    }

    private static void pause(Duration length) {
        LockSupport.parkNanos(length.toNanos());
    }

    @Override
    public void close() throws IOException {
        device.kill();
        collector.kill();
        deviceWire.close();
        collectorWire.close();
        broker.close();
    }
}
