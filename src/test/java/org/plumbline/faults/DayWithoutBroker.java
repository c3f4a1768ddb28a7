package org.plumbline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.plumbline.contract.Message;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;
import org.plumbline.faults.process.Child;
import org.plumbline.faults.process.Links;
import org.plumbline.mqtt.collect.Collector;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.fixture.Station;
import org.plumbline.mqtt.link.LinkLoop;

/// A broker that goes away after two hours and for a day, whose messages are told as fast as they can be, and what
/// happens when it is back.
final class DayWithoutBroker {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-21T00:00:00Z");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);
    private static final int MINUTES = 24 * 60;

    /// Before it goes away. By then everything has been loaded that is needed.
    private static final int WARM = 120;

    /// One event in that many minutes: 480 a day, more than a working day of the simulated sitter has.
    private static final int MINUTES_AN_EVENT = 3;

    private static final long BETWEEN_PROMPTS_NANOS = 100_000_000;
    /// Told while nothing waits, to compare with.
    private static final int PROMPTS_ALONE = 20;

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Map<Long, Long> arrived = new ConcurrentHashMap<>();
    private final Map<Long, Long> prompted = new ConcurrentHashMap<>();
    private long told;

    private DayWithoutBroker() {}

    /// What came of it.
    ///
    /// @param heap      more after the day than before it, in MB
    /// @param perSecond messages that had waited, received a second
    /// @param overtook  whether the first prompt told meanwhile came before the last of what had waited
    record Result(long told, long lost, double heap, double perSecond, Delay delay, boolean overtook) {}

    /// The longest that a prompt was under way from the engine to the collector, in ms.
    record Delay(double whileNothingWaits, double whileADayWaits) {}

    static Result of(Path folder) throws IOException, InterruptedException {
        return new DayWithoutBroker().run(folder);
    }

    private Result run(Path folder) throws IOException, InterruptedException {
        try (var broker = Mosquitto.start(Files.createDirectories(folder.resolve("broker")));
                var station = Station.start(folder, broker.broker())) {
            beforeItWentAway(broker, station);
            double before = Child.Footprint.now().heap();
            long first = told + 1;
            live(station, WARM, WARM + MINUTES);
            double after = Child.Footprint.now().heap();
            return back(broker, station, first, after - before);
        }
    }

    /// The first hours reach the collector. An orderly end of the broker keeps its session, so that what waits is
    /// received from the first message on.
    private void beforeItWentAway(Mosquitto broker, Station station) throws IOException, InterruptedException {
        var collector = new Collector(this::receive);
        try (var _ = collect(broker, collector)) {
            if (!collector.awaitListening(LONGEST)) {
                throw new AssertionError("the collector does not listen");
            }
            live(station, 0, WARM);
            await(() -> arrived.size() == told);
            for (int i = 0; i < PROMPTS_ALONE; i++) {
                prompt(station);
            }
            await(() -> arrived.size() == told);
        }
        broker.stop();
    }

    /// @param first number of the first message that waited
    private Result back(Mosquitto broker, Station station, long first, double heap)
            throws IOException, InterruptedException {
        long last = told;
        broker.start();
        try (var _ = collect(broker, new Collector(this::receive))) {
            await(() -> arrived.size() >= first);
            while (arrived.size() < last) {
                prompt(station);
            }
            await(() -> arrived.size() >= told);
        }
        var times = LongStream.rangeClosed(first, last).map(this::arrival).summaryStatistics();
        long waited = last - first + 1;
        return new Result(
                waited,
                told - arrived.size(),
                heap,
                waited * 1e9 / (times.getMax() - times.getMin()),
                new Delay(longestDelay(1, first - 1), longestDelay(last + 1, told)),
                arrival(last + 1) < times.getMax());
    }

    private long arrival(long seq) {
        return Objects.requireNonNull(arrived.get(seq));
    }

    private double longestDelay(long from, long to) {
        return prompted.entrySet().stream()
                .filter(it -> it.getKey() >= from && it.getKey() <= to)
                .mapToDouble(it -> (arrival(it.getKey()) - it.getValue()) / 1e6)
                .max()
                .orElse(Double.NaN);
    }

    private static LinkLoop collect(Mosquitto broker, Collector collector) {
        return new Links(broker.port(), Duration.ofSeconds(10)).keep("collector", Duration.ofHours(1), null, collector);
    }

    private void receive(List<Message> messages) {
        long now = System.nanoTime();
        for (Message message : messages) {
            if (message instanceof Message.Sequenced counted) {
                arrived.putIfAbsent(counted.origin().seq(), now);
            }
        }
    }

    private void live(Station station, int from, int to) throws InterruptedException {
        for (int minute = from; minute < to; minute++) {
            liveAMinute(station, minute);
        }
        awaitWritten(station);
    }

    private void liveAMinute(Station station, int minute) {
        var at = new SampleTime(minute * 60_000_000_000L);
        var start = MIDNIGHT.plusSeconds(60L * minute);
        var anchor = new WallAnchor(at, start, true);
        var summary = new MinuteSummary(start, StanceSeconds.ZERO, 0, 0, BodySums.NONE);
        tell(station, new Effect.Minute(summary, ZoneOffset.UTC), anchor);
        tell(station, new Effect.Day(DaySummary.empty(DATE)), anchor);
        if (minute % MINUTES_AN_EVENT == 0) {
            tell(station, prompt(at), anchor);
        }
    }

    private void prompt(Station station) {
        var anchor = new WallAnchor(new SampleTime(MINUTES * 60_000_000_000L), MIDNIGHT.plusSeconds(86_400), true);
        prompted.put(told + 1, System.nanoTime());
        tell(station, prompt(anchor.at()), anchor);
        LockSupport.parkNanos(BETWEEN_PROMPTS_NANOS);
    }

    private void tell(Station station, Effect effect, WallAnchor anchor) {
        told++;
        station.publisher().accept(List.of(effect), anchor);
    }

    private static Effect prompt(SampleTime at) {
        return new Effect.Prompt(new Prompted(at, PromptKind.WALK_BREAK, 1, "sat 50 min"));
    }

    private void awaitWritten(Station station) throws InterruptedException {
        station.publisher().awaitConfirmed(Duration.ZERO);
        await(() -> station.publisher().isWritten());
    }

    /// Something to wait for.
    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not come within " + LONGEST);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }
}
