package org.plumbline.mqtt.collect;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.plumbline.contract.Channel;
import org.plumbline.contract.Message;
import org.plumbline.contract.json.MessageException;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.LinkSession;
import org.plumbline.mqtt.link.MqttLink;
import org.tinylog.Logger;

/// Receives what all devices tell and hands it to a sink, acknowledging only after the sink has it: whenever this
/// program is killed, the broker sends again what the sink may not have.
public final class Collector implements LinkSession {

    /// One hand-over, and so one commit of the history.
    private static final int LARGEST_BATCH = 500;

    private static final Duration ROUND = Duration.ofSeconds(1);

    /// Enough of a bad message to recognise it in the log.
    private static final int SHOWN = 80;

    private final MessageSink sink;
    private final AtomicLong refused = new AtomicLong();
    private final CountDownLatch listening = new CountDownLatch(1);

    public Collector(MessageSink sink) {
        this.sink = sink;
    }

    /// Waits until the broker keeps messages for this collector; what is told before that has nobody to go to.
    ///
    /// @return whether it does
    public boolean awaitListening(Duration longest) throws InterruptedException {
        return listening.await(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// How many messages were not of the contract.
    public long refused() {
        return refused.get();
    }

    @Override
    public void run(MqttLink link) throws IOException, InterruptedException {
        link.subscribe(
                Arrays.stream(Channel.values()).map(Channel::topicOfAnyDevice).toList());
        listening.countDown();
        while (true) {
            var deliveries = link.receive(LARGEST_BATCH, ROUND);
            if (!deliveries.isEmpty()) {
                keep(deliveries);
                for (Delivery delivery : deliveries) {
                    link.acknowledge(delivery);
                }
            }
        }
    }

    private void keep(List<Delivery> deliveries) throws IOException {
        var messages = new ArrayList<Message>(deliveries.size());
        for (Delivery delivery : deliveries) {
            decode(delivery, messages::add);
        }
        if (!messages.isEmpty()) {
            sink.accept(messages);
        }
    }

    /// A message that cannot be read now never can be: it is acknowledged like the others, and told.
    private void decode(Delivery delivery, Consumer<Message> into) {
        try {
            into.accept(MessageJson.decode(delivery.topic(), delivery.payload()));
        } catch (MessageException e) {
            refused.incrementAndGet();
            Logger.warn("{}: {}; refused: {}", delivery.topic(), e.getMessage(), shown(delivery.payload()));
        }
    }

    private static String shown(String payload) {
        return payload.substring(0, Math.min(payload.length(), SHOWN)).replaceAll("\\p{Cntrl}", "?");
    }
}
