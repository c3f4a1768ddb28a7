package org.plumbline.mqtt.collect;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.Channel;
import org.plumbline.contract.Message;
import org.plumbline.contract.json.KeepJson;
import org.plumbline.contract.json.MessageException;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.contract.keep.KeptMessage;
import org.plumbline.contract.keep.KeptMessage.Kept;
import org.plumbline.contract.keep.ResyncMessage;
import org.plumbline.contract.keep.ResyncMessage.Stored;
import org.plumbline.core.check.Excerpt;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.LinkSession;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;
import org.tinylog.Logger;

/// Receives what all devices tell and hands it to a sink, acknowledging only after the sink has it: whenever this
/// program is killed, the broker sends again what the sink may not have.
///
/// With a ledger it also answers what a device asks: which of its messages are stored, so that it can let go of them,
/// and which the broker lost, so that it sends them again.
public final class Collector implements LinkSession {

    /// One hand-over, and so one commit of the history: half of what a link holds, so that the other half can come
    /// while this is written.
    private static final int LARGEST_BATCH = 2_000;

    private static final Duration ROUND = Duration.ofSeconds(1);

    private final MessageSink sink;
    private final @Nullable Ledger ledger;
    private final AtomicLong refused = new AtomicLong();
    private final CountDownLatch listening = new CountDownLatch(1);

    /// Listens, and leaves it to others to answer.
    public Collector(MessageSink sink) {
        this(sink, null);
    }

    /// @param ledger of what the sink has; null where devices are not to let go of what it has
    public Collector(MessageSink sink, @Nullable Ledger ledger) {
        this.sink = sink;
        this.ledger = ledger;
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
        link.subscribe(Stream.concat(
                        Arrays.stream(Channel.values()).map(Channel::topicOfAnyDevice),
                        Stream.ofNullable(ledger).map(_ -> KeptMessage.TOPIC_OF_ANY_DEVICE))
                .toList());
        listening.countDown();
        while (true) {
            var deliveries = link.receive(LARGEST_BATCH, ROUND);
            if (!deliveries.isEmpty()) {
                take(deliveries, link);
            }
        }
    }

    private void take(List<Delivery> deliveries, MqttLink link) throws IOException {
        var messages = new ArrayList<Message>(deliveries.size());
        var questions = new ArrayList<KeptMessage>();
        for (Delivery delivery : deliveries) {
            decode(delivery, messages, questions);
        }
        if (!messages.isEmpty()) {
            sink.accept(messages);
        }
        for (Delivery delivery : deliveries) {
            link.acknowledge(delivery);
        }
        if (ledger != null) {
            greet(messages, link);
            answer(questions, ledger, link);
        }
    }

    /// A message that cannot be read now never can be: it is acknowledged like the others, and told.
    private void decode(Delivery delivery, List<Message> messages, List<KeptMessage> questions) {
        try {
            if (KeepJson.isKept(delivery.topic())) {
                questions.add(KeepJson.decodeKept(delivery.topic(), delivery.payload()));
            } else {
                messages.add(MessageJson.decode(delivery.topic(), delivery.payload()));
            }
        } catch (MessageException e) {
            refused.incrementAndGet();
            Logger.warn("{}: {}; refused: {}", delivery.topic(), e.getMessage(), Excerpt.of(delivery.payload()));
        }
    }

    /// A device that is there is asked what it keeps.
    private static void greet(List<Message> messages, MqttLink link) {
        for (Message message : messages) {
            if (message instanceof AvailabilityMessage(var device, var online) && online) {
                say(new ResyncMessage(device, List.of()), link);
            }
        }
    }

    private static void answer(List<KeptMessage> questions, Ledger ledger, MqttLink link) throws IOException {
        for (KeptMessage question : questions) {
            var stored = new ArrayList<Stored>();
            for (Kept kept : question.kept()) {
                var missing = ledger.missing(question.device(), kept.run(), kept.seqs());
                stored.add(new Stored(kept.run(), kept.seqs(), missing));
            }
            say(new ResyncMessage(question.device(), stored), link);
        }
    }

    /// Not waited for: a device that does not hear it asks again.
    private static void say(ResyncMessage message, MqttLink link) {
        link.publish(new Outgoing(message.topic(), KeepJson.encode(message), 1, false))
                .exceptionally(failure -> {
                    Logger.debug("{}: {}", message.topic(), failure.getMessage());
                    return null;
                });
    }
}
