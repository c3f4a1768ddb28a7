package org.plumbline.mqtt.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What any link must do with any broker.
public abstract class MqttLinkContract {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofHours(1);

    /// How a test wants its link.
    ///
    /// @param expiry how long the broker keeps the session
    public record Wanted(
            String clientId, Duration expiry, @Nullable Outgoing will) {}

    protected abstract MqttLink open(Wanted wanted) throws Exception;

    @Test
    void whatIsPublishedArrivesInOrder() throws Exception {
        try (var receiver = receiver("r1");
                var sender = sender("s1")) {
            receiver.subscribe(List.of("t/+/event"));
            var texts = IntStream.range(0, 100)
                    .mapToObj(i -> "{\"n\":%d,\"text\":\"größer\"}".formatted(i))
                    .toList();
            for (String text : texts) {
                confirmed(sender.publish(new Outgoing("t/a/event", text, 1, false)));
            }
            assertThat(texts(receiver, 100)).isEqualTo(texts);
        }
    }

    @Test
    void aFullWindowIsConfirmed() throws Exception {
        try (var sender = sender("s2")) {
            var window = IntStream.range(0, sender.window())
                    .mapToObj(i -> sender.publish(new Outgoing("t/window", "x" + i, 1, false)))
                    .toList();
            confirmed(CompletableFuture.allOf(window.toArray(CompletableFuture[]::new)));
            assertThat(window).hasSizeGreaterThan(10);
        }
    }

    @Test
    void whatIsRetainedWaitsForWhoeverSubscribesLater() throws Exception {
        try (var sender = sender("s3");
                var receiver = receiver("r3")) {
            confirmed(sender.publish(new Outgoing("t/retained", "old", 1, true)));
            confirmed(sender.publish(new Outgoing("t/retained", "new", 1, true)));
            receiver.subscribe(List.of("t/retained"));
            var kept = deliveries(receiver, 1);
            assertThat(kept).extracting(Delivery::payload).containsExactly("new");
            assertThat(kept).allMatch(Delivery::retained);
        }
    }

    @Test
    void closingMakesTheBrokerPublishTheWill() throws Exception {
        try (var receiver = receiver("r4")) {
            receiver.subscribe(List.of("t/will"));
            open(new Wanted("s4", Duration.ZERO, new Outgoing("t/will", "offline", 1, true)))
                    .close();
            assertThat(texts(receiver, 1)).containsExactly("offline");
        }
    }

    @Test
    void whatWasNotAcknowledgedComesAgainAndWhatWasDoesNot() throws Exception {
        try (var sender = sender("s5")) {
            try (var receiver = receiver("r5")) {
                receiver.subscribe(List.of("t/again"));
                for (String text : List.of("one", "two", "three")) {
                    confirmed(sender.publish(new Outgoing("t/again", text, 1, false)));
                }
                receiver.acknowledge(deliveries(receiver, 3).getFirst());
                // An acknowledgement has no answer; once the broker has answered what was sent after it, it has it.
                receiver.subscribe(List.of("t/after"));
            }
            try (var receiver = receiver("r5")) {
                assertThat(texts(receiver, 2)).containsExactly("two", "three");
            }
        }
    }

    @Test
    void whatIsSentWhileAReceiverIsAwayWaitsForIt() throws Exception {
        try (var receiver = receiver("r6")) {
            receiver.subscribe(List.of("t/away"));
        }
        try (var sender = sender("s6")) {
            confirmed(sender.publish(new Outgoing("t/away", "meanwhile", 1, false)));
        }
        try (var receiver = receiver("r6")) {
            assertThat(texts(receiver, 1)).containsExactly("meanwhile");
        }
    }

    @Test
    void aRequestTravelsWithWhatItsResponseNeeds() throws Exception {
        try (var receiver = receiver("r10");
                var sender = sender("s10")) {
            receiver.subscribe(List.of("t/request"));
            var asking = new Exchange("t/response", "00ff7f", Duration.ofSeconds(30));
            confirmed(sender.publish(new Outgoing("t/request", "{}", 1, false, asking)));
            assertThat(deliveries(receiver, 1)).singleElement().satisfies(delivery -> {
                assertThat(delivery.retained()).isFalse();
                assertThat(delivery.exchange().responseTopic()).isEqualTo("t/response");
                assertThat(delivery.exchange().correlation()).isEqualTo("00ff7f");
                assertThat(delivery.exchange().expiry()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(30));
            });
        }
    }

    @Test
    void anArrivalRingsTheBell() throws Exception {
        try (var receiver = receiver("r11");
                var sender = sender("s11")) {
            var rung = new CompletableFuture<Boolean>();
            receiver.onArrival(() -> rung.complete(true));
            receiver.subscribe(List.of("t/bell"));
            confirmed(sender.publish(new Outgoing("t/bell", "x", 1, false)));
            assertThat(rung.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void nothingIsReceivedAfterThePatienceIsOver() throws Exception {
        try (var receiver = receiver("r7")) {
            assertThat(receiver.receive(10, Duration.ofMillis(10))).isEmpty();
        }
    }

    @Test
    void aClosedLinkSaysSo() throws Exception {
        var link = sender("s8");
        link.requireUp();
        link.close();
        assertThatExceptionOfType(LinkException.class).isThrownBy(link::requireUp);
        assertThat(link.publish(new Outgoing("t/late", "x", 1, false))).isCompletedExceptionally();
    }

    /// MQTT allows one link a client; the newcomer wins, so that a half-dead link never locks its owner out.
    @Test
    void aSecondLinkOfTheSameNameEndsTheFirst() throws Exception {
        try (var first = sender("s9");
                var second = sender("s9")) {
            assertThatExceptionOfType(LinkException.class).isThrownBy(() -> untilBroken(first));
            second.requireUp();
        }
    }

    private MqttLink sender(String clientId) throws Exception {
        return open(new Wanted(clientId, Duration.ZERO, null));
    }

    private MqttLink receiver(String clientId) throws Exception {
        return open(new Wanted(clientId, KEPT, null));
    }

    private static void untilBroken(MqttLink link) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            link.receive(1, Duration.ofMillis(20));
        }
    }

    private static void confirmed(CompletableFuture<Void> answer) throws Exception {
        answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static List<String> texts(MqttLink link, int count) throws Exception {
        return deliveries(link, count).stream().map(Delivery::payload).toList();
    }

    private static List<Delivery> deliveries(MqttLink link, int count) throws Exception {
        var deliveries = new ArrayList<Delivery>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (deliveries.size() < count && System.nanoTime() < deadline) {
            deliveries.addAll(link.receive(count - deliveries.size(), Duration.ofMillis(200)));
        }
        return deliveries;
    }
}
