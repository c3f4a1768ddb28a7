package org.plumbline.mqtt.command;

import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.plumbline.contract.command.CommandName;
import org.plumbline.contract.command.Response;
import org.plumbline.contract.json.CommandJson;
import org.plumbline.contract.json.MessageException;
import org.plumbline.contract.watch.SensedMessage;
import org.plumbline.contract.watch.WatchRequest;
import org.plumbline.core.engine.Wish;
import org.plumbline.mqtt.link.Bell;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.Exchange;
import org.plumbline.mqtt.link.LinkSession;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;
import org.tinylog.Logger;

/// Asks one device for something and waits for its answer, or watches its sensors, over whatever link there is at
/// the moment.
public final class CommandCaller implements LinkSession {

    /// How often a link is looked after when nothing happens.
    private static final Duration ROUND = Duration.ofSeconds(1);

    private static final int ANSWERS = 20;
    private static final int CORRELATION_BYTES = 8;

    private final String device;
    private final RandomGenerator random;
    private final Bell bell = new Bell();
    private final Queue<Request> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean watch = new AtomicBoolean();
    private final Consumer<String> sensed;
    private final Map<String, CompletableFuture<Response>> open = new ConcurrentHashMap<>();

    private record Request(String correlation, Outgoing message) {}

    /// Asks one device.
    ///
    /// @param random makes correlations that nobody else uses
    public CommandCaller(String device, RandomGenerator random) {
        this(device, random, _ -> {});
    }

    /// The same, and hears what the device's sensors say.
    ///
    /// @param sensed takes it as one line of JSON; must not wait
    public CommandCaller(String device, RandomGenerator random, Consumer<String> sensed) {
        this.sensed = sensed;
        this.device = device;
        this.random = random;
    }

    /// Asks, and waits.
    ///
    /// @param wish     one that a command carries
    /// @param patience after which neither the asker nor the device cares any more
    /// @return empty if there was no answer within that
    public Optional<Response> ask(Wish wish, Duration patience) throws InterruptedException {
        var correlation = correlation();
        var answer = new CompletableFuture<Response>();
        open.put(correlation, answer);
        waiting.add(new Request(correlation, request(wish, correlation, patience)));
        bell.ring();
        try {
            return awaited(answer, patience);
        } finally {
            open.remove(correlation);
        }
    }

    /// Asks for what the sensors say, from now on for a while.
    public void watch() {
        watch.set(true);
        bell.ring();
    }

    private static Optional<Response> awaited(CompletableFuture<Response> answer, Duration patience)
            throws InterruptedException {
        try {
            return Optional.of(answer.get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (ExecutionException e) {
            Logger.warn("a command was not sent: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Outgoing request(Wish wish, String correlation, Duration patience) {
        var name = CommandName.of(wish).orElseThrow(() -> new IllegalArgumentException("no command carries " + wish));
        var exchange = new Exchange(name.responseTopic(device), correlation, patience);
        return new Outgoing(name.commandTopic(device), CommandJson.encode(wish), 1, false, exchange);
    }

    private String correlation() {
        var bytes = new byte[CORRELATION_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void run(MqttLink link) throws IOException, InterruptedException {
        link.onArrival(bell::ring);
        link.subscribe(List.of(CommandName.anyResponse(device), SensedMessage.topic(device)));
        while (true) {
            link.requireUp();
            for (var request = waiting.poll(); request != null; request = waiting.poll()) {
                send(link, request);
            }
            if (watch.getAndSet(false)) {
                var request = new WatchRequest(device);
                var _ = link.publish(new Outgoing(request.topic(), request.json(), 0, false));
            }
            for (var delivery : link.receive(ANSWERS, Duration.ZERO)) {
                hear(delivery);
                link.acknowledge(delivery);
            }
            bell.await(ROUND);
        }
    }

    /// Nobody waits any longer for what was asked while there was no link for too long.
    private void send(MqttLink link, Request request) {
        var answer = open.get(request.correlation());
        if (answer != null) {
            var _ = link.publish(request.message()).whenComplete((_, failure) -> {
                if (failure != null) {
                    answer.completeExceptionally(failure);
                }
            });
        }
    }

    private void see(Delivery delivery) {
        try {
            sensed.accept(SensedMessage.oneLine(delivery.payload()));
        } catch (MessageException e) {
            Logger.warn("{}: {}", delivery.topic(), e.getMessage());
        }
    }

    /// Others ask, too: an answer to them is none of ours.
    private void hear(Delivery delivery) {
        if (delivery.topic().equals(SensedMessage.topic(device))) {
            see(delivery);
            return;
        }
        var correlation = delivery.exchange().correlation();
        var answer = correlation == null ? null : open.get(correlation);
        if (answer == null) {
            return;
        }
        try {
            answer.complete(CommandJson.decodeResponse(delivery.payload()));
        } catch (MessageException e) {
            Logger.warn("{}: {}", delivery.topic(), e.getMessage());
        }
    }
}
