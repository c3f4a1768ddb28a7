package org.plumbline.mqtt.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.Channel;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.Message;
import org.plumbline.mqtt.link.Bell;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.LinkSession;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.write.Trouble;

/// What the device does with a link: says that it is there and what it is, shows the present, empties the outbox,
/// and lets its listeners answer.
public final class DeviceSession implements LinkSession {

    /// Requests taken before the outbox has its turn again.
    private static final int REQUESTS = 20;

    private final InfoMessage info;
    private final Outbox outbox;
    private final List<Listener> listeners;
    private final KeepingParams keeping;
    private final Trouble trouble = new Trouble("reading the outbox");
    private final Bell bell = new Bell();
    private final Map<Channel, Message> present = new ConcurrentSkipListMap<>();
    private final AtomicReference<@Nullable Outgoing> mentioned = new AtomicReference<>();

    public DeviceSession(InfoMessage info, Outbox outbox, List<Listener> listeners) {
        this(info, outbox, listeners, KeepingParams.DEFAULT);
    }

    public DeviceSession(InfoMessage info, Outbox outbox, List<Listener> listeners, KeepingParams keeping) {
        this.info = info;
        this.outbox = outbox;
        this.listeners = List.copyOf(listeners);
        this.keeping = keeping;
    }

    public InfoMessage info() {
        return info;
    }

    /// What the broker publishes when this device falls silent.
    public static Outgoing will(String device) {
        return Outgoing.of(new AvailabilityMessage(device, false));
    }

    /// Shows the present; what was shown before on this channel and not yet sent is dropped.
    public void show(Message message) {
        present.put(message.channel(), message);
        bell.ring();
    }

    /// Says something once, over the link there is now; a newer word takes its place if it has not left yet.
    public void mention(Outgoing message) {
        mentioned.set(message);
        bell.ring();
    }

    /// Something was appended to the outbox.
    public void wake() {
        bell.ring();
    }

    @Override
    public void run(MqttLink link) throws IOException, InterruptedException {
        var talk = new Talk(new Feed(outbox, link, bell, trouble));
        link.onArrival(bell::ring);
        link.subscribe(talk.filters());
        talk.greet();
        mentioned.set(null);
        while (true) {
            link.requireUp();
            talk.showWhatIsNew();
            Optional.ofNullable(mentioned.getAndSet(null)).ifPresent(talk::say);
            for (Delivery delivery : link.receive(REQUESTS, Duration.ZERO)) {
                talk.hear(delivery);
                link.acknowledge(delivery);
            }
            talk.feed.turn();
            talk.kept.turn(talk);
            bell.await(talk.feed.rest());
        }
    }

    /// What was said on one link.
    private final class Talk implements Listener.Conversation {

        private final Feed feed;
        private final Keeping kept = new Keeping(info.device(), outbox, keeping, trouble);
        private final Map<Channel, Message> shown = new EnumMap<>(Channel.class);

        Talk(Feed feed) {
            this.feed = feed;
        }

        List<String> filters() {
            return Stream.concat(Stream.of(kept), listeners.stream())
                    .flatMap(listener -> listener.filters().stream())
                    .toList();
        }

        void greet() {
            say(Outgoing.of(new AvailabilityMessage(info.device(), true)));
            say(Outgoing.of(info));
            listeners.forEach(listener -> listener.greeting().forEach(this::say));
        }

        void hear(Delivery delivery) {
            kept.hear(delivery, this);
            listeners.forEach(listener -> listener.hear(delivery, this));
        }

        void showWhatIsNew() {
            present.forEach((channel, message) -> {
                if (!message.equals(shown.put(channel, message))) {
                    say(Outgoing.of(message));
                }
            });
        }

        @Override
        public void say(Outgoing message) {
            feed.announce(message);
        }

        @Override
        public void showAgain() {
            shown.clear();
            bell.ring();
        }
    }
}
