package org.plumbline.mqtt.paho;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.LinkException;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;

/// A link by Eclipse Paho: one client, from its connection until that breaks.
///
/// Paho's own reconnecting is not used: it was seen to end disconnected, with thousands of accepted messages
/// stranded.
public final class PahoLink implements MqttLink {

    /// More than this in flight gained nothing, and a break makes that many duplicates.
    private static final int LARGEST_WINDOW = 32;

    /// Places left free for what needs no window: Paho counts all that leaves and refuses what is too much.
    private static final int SPARE = 4;

    /// How many messages may wait here, unacknowledged, for [#receive]; about 2 MB of them.
    static final int INBOX = 4_000;

    private final Broker broker;
    private final Duration patience;
    private final BlockingQueue<Delivery> inbox = new LinkedBlockingQueue<>(INBOX);
    private final CompletableFuture<String> broken = new CompletableFuture<>();
    private final PahoClient client;
    private volatile Runnable bell = () -> {};
    private int window = 1;

    private PahoLink(Broker broker, LinkParams params) throws MqttException {
        this.broker = broker;
        this.patience = params.patience();
        this.client = new PahoClient(broker, params, new Callback());
    }

    /// Connects, or says why not.
    public static PahoLink open(Broker broker, LinkParams params) throws LinkException, InterruptedException {
        PahoLink link;
        try {
            link = new PahoLink(broker, params);
        } catch (MqttException e) {
            throw new LinkException(Reasons.tell(broker, "preparing", e), e);
        }
        try {
            link.connect();
        } catch (LinkException e) {
            link.close();
            throw link.plain(e);
        } catch (InterruptedException e) {
            link.close();
            throw e;
        }
        return link;
    }

    /// Once it is closed all that the broker said has been read, and what it said tells more than a broken pipe.
    private LinkException plain(LinkException failure) {
        var refusal = client.refusal();
        return refusal == null ? failure : new LinkException(Reasons.tell(broker, "connecting", refusal), refusal);
    }

    private void connect() throws LinkException, InterruptedException {
        var connected = await(
                "connecting",
                Answer.to(broker, "connecting", it -> client.paho().connect(client.options(), null, it)));
        var theirs = connected.getResponseProperties().getReceiveMaximum();
        window = Math.clamp(theirs == null ? LARGEST_WINDOW : theirs - SPARE, 1, LARGEST_WINDOW);
    }

    @Override
    public CompletableFuture<Void> publish(Outgoing message) {
        var packet = PahoPacket.of(message);
        String what = "publishing to " + message.topic();
        return Answer.to(broker, what, it -> client.paho().publish(message.topic(), packet, null, it))
                .thenAccept(_ -> {});
    }

    @Override
    public int window() {
        return window;
    }

    @Override
    public void subscribe(List<String> filters) throws LinkException, InterruptedException {
        var wanted =
                filters.stream().map(filter -> new MqttSubscription(filter, 1)).toArray(MqttSubscription[]::new);
        String what = "subscribing to " + String.join(", ", filters);
        await(what, Answer.to(broker, what, it -> client.paho().subscribe(wanted, null, it, new MqttProperties())));
    }

    @Override
    public void onArrival(Runnable ring) {
        bell = ring;
    }

    @Override
    public List<Delivery> receive(int most, Duration longest) throws LinkException, InterruptedException {
        requireUp();
        var received = new ArrayList<Delivery>();
        var first = inbox.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
        if (first != null) {
            received.add(first);
            inbox.drainTo(received, most - 1);
        }
        return received;
    }

    @Override
    public void acknowledge(Delivery delivery) throws LinkException {
        if (delivery.qos() > 0) {
            try {
                client.paho().messageArrivedComplete(delivery.id(), delivery.qos());
            } catch (MqttException e) {
                throw new LinkException(Reasons.tell(broker, "acknowledging", e), e);
            }
        }
    }

    @Override
    public void requireUp() throws LinkException {
        if (broken.isDone()) {
            throw new LinkException(broken.join());
        }
    }

    @Override
    public void close() {
        broken.complete(broker + ": closed");
        client.close();
    }

    private <T> T await(String what, CompletableFuture<T> answer) throws LinkException, InterruptedException {
        try {
            return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new LinkException("%s: %s: no answer within %s s".formatted(broker, what, patience.toSeconds()), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LinkException told ? told : new LinkException(what, e);
        }
    }

    /// What Paho tells on its own thread: only noted here.
    private final class Callback extends SilentCallback {

        @Override
        public void disconnected(MqttDisconnectResponse response) {
            var cause = response.getException() == null
                    ? new MqttException(response.getReturnCode())
                    : response.getException();
            broken.complete(Reasons.tell(broker, "connected", cause));
        }

        /// Waits while the inbox is full: a slow reader slows the broker down.
        @Override
        public void messageArrived(String topic, MqttMessage message) throws InterruptedException {
            var delivery = PahoPacket.read(topic, message);
            boolean taken = false;
            while (!taken && !broken.isDone()) {
                taken = inbox.offer(delivery, 100, TimeUnit.MILLISECONDS);
            }
            bell.run();
        }
    }
}
