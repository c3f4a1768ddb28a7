package org.plumbline.mqtt.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.StateMessage;
import org.plumbline.mqtt.link.LinkSession;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.outbox.Outbox;

/// What the device does with a link: says that it is there and what it is, shows the present, empties the outbox.
public final class DeviceSession implements LinkSession {

    /// How often a link is looked after when nothing happens.
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final InfoMessage info;
    private final Outbox outbox;
    private final Bell bell = new Bell();
    private final AtomicReference<@Nullable StateMessage> present = new AtomicReference<>();

    public DeviceSession(InfoMessage info, Outbox outbox) {
        this.info = info;
        this.outbox = outbox;
    }

    /// What the broker publishes when this device falls silent.
    public static Outgoing will(String device) {
        return Outgoing.of(new AvailabilityMessage(device, false));
    }

    /// Shows the present; what was shown before and not yet sent is dropped.
    public void show(StateMessage state) {
        present.set(state);
        bell.ring();
    }

    /// Something was appended to the outbox.
    public void wake() {
        bell.ring();
    }

    @Override
    public void run(MqttLink link) throws IOException, InterruptedException {
        var feed = new Feed(outbox, link, bell);
        feed.announce(new AvailabilityMessage(info.device(), true));
        feed.announce(info);
        StateMessage shown = null;
        while (true) {
            link.requireUp();
            var now = present.get();
            if (now != null && !now.equals(shown)) {
                feed.announce(now);
                shown = now;
            }
            feed.turn();
            bell.await(ROUND);
        }
    }
}
