package org.plumbline.benchmark.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.app.tell.BrokerLinks;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.Message;
import org.plumbline.evaluation.Figure;
import org.plumbline.evaluation.Figure.Bar;
import org.plumbline.history.Batch;
import org.plumbline.history.History;
import org.plumbline.mqtt.collect.Collector;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.link.LinkLoop;

/// Events of 200 bytes at QoS 1 from a real Mosquitto: how many a second reach the history, and how many others.
public final class IngestRate {

    private static final int EVENTS = 200_000;

    /// Odd, so that one of them is the median; one more before them warms the code up.
    private static final int RUNS = 3;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Path folder;
    private final Mosquitto broker;

    private IngestRate(Path folder, Mosquitto broker) {
        this.folder = folder;
        this.broker = broker;
    }

    /// Takes turns between them, so that what else the machine does hits all alike.
    public static List<Figure> measure(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (var broker = Mosquitto.start(
                folder, "max_inflight_messages 0", "max_queued_messages 0", "set_tcp_nodelay true", "log_type error")) {
            var rates = new IngestRate(folder, broker);
            var limit = new double[RUNS];
            var pipe = new double[RUNS];
            var history = new double[RUNS];
            for (int run = -1; run < RUNS; run++) {
                limit[Math.max(run, 0)] = rates.intoNothing("limit" + run);
                pipe[Math.max(run, 0)] = rates.intoPipe("pipe" + run);
                history[Math.max(run, 0)] = rates.intoHistory("life" + run);
            }
            return figures(median(limit), median(pipe), median(history));
        }
    }

    private static List<Figure> figures(double limit, double pipe, double history) {
        return List.of(
                figure("events ingested", "1/s", history, new Bar.AtLeast(30_000)),
                figure("the same, as a share of mosquitto_sub into sqlite3", "1", history / pipe, new Bar.AtLeast(0.7)),
                figure("mosquitto_sub into sqlite3 (WAL, NORMAL)", "1/s", pipe, new Bar.None()),
                figure("the broker's limit: a subscriber that forgets", "1/s", limit, new Bar.None()));
    }

    private double intoNothing(String boot) throws IOException, InterruptedException {
        try (var subscriber = new Wire(broker.port(), boot);
                var load = new Load(broker.port())) {
            subscriber.subscribe(Load.TOPIC_FILTER);
            long begun = System.nanoTime();
            var publishing = Thread.ofPlatform().start(() -> publish(load, boot));
            for (int i = 0; i < EVENTS; i++) {
                if (subscriber.isDry()) {
                    subscriber.flush();
                }
                subscriber.receive();
            }
            subscriber.flush();
            double rate = rate(begun);
            publishing.join();
            return rate;
        }
    }

    private double intoPipe(String boot) throws IOException, InterruptedException {
        var pipe = new SqlitePipe(broker.port(), folder.resolve(boot + ".db"), EVENTS);
        pipe.subscribe();
        try (var load = new Load(broker.port())) {
            long begun = System.nanoTime();
            var programs = pipe.start();
            load.publish(boot, EVENTS);
            pipe.await(programs);
            return rate(begun);
        }
    }

    private double intoHistory(String boot) throws IOException, InterruptedException {
        var done = new CountDownLatch(1);
        var kept = new AtomicInteger();
        try (var history = History.open(folder.resolve(boot + ".db"));
                var load = new Load(broker.port())) {
            var collector = new Collector(messages -> keep(history, messages, kept, done));
            var link = new BrokerLinks(broker.broker()).toBeTold(boot);
            try (var _ = LinkLoop.start(boot, link, collector, LinkLoop.Pace.DEFAULT)) {
                if (!collector.awaitListening(LONGEST_WAIT)) {
                    throw new IOException("the collector does not listen after " + LONGEST_WAIT);
                }
                long begun = System.nanoTime();
                load.publish(boot, EVENTS);
                done.await();
                return rate(begun);
            }
        }
    }

    private static void keep(History history, List<Message> messages, AtomicInteger kept, CountDownLatch done)
            throws IOException {
        var events = messages.stream().map(EventMessage.class::cast).toList();
        history.ingest(new Batch(events, List.of(), List.of()));
        if (kept.addAndGet(events.size()) >= EVENTS) {
            done.countDown();
        }
    }

    private static void publish(Load load, String boot) {
        try {
            load.publish(boot, EVENTS);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double rate(long begun) {
        return EVENTS / ((System.nanoTime() - begun) * 1e-9);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static Figure figure(String what, String unit, double value, Bar bar) {
        return new Figure("history", "", what, unit, value, bar, List.of());
    }
}
