package org.plumbline.mqtt.publish;

import java.time.Duration;
import java.util.List;
import org.plumbline.contract.Message;
import org.plumbline.contract.StateMessage;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.mqtt.outbox.Outbox;

/// Takes the engine's effects and sees to it that each is told: the present to whoever looks, everything else
/// through the outbox, exactly as often as it happened.
public final class EffectPublisher implements AutoCloseable {

    private final EffectMessages messages;
    private final DeviceSession session;
    private final OutboxWriter writer;

    /// Publishes for one run of a device.
    ///
    /// @param boot which run this is: another one each time it starts
    public EffectPublisher(String device, String boot, Outbox outbox, DeviceSession session) {
        this.messages = new EffectMessages(device, boot);
        this.session = session;
        this.writer = new OutboxWriter(outbox, session::wake);
    }

    /// Queues what is to be told; for the engine's thread, which waits neither for the card nor for the network.
    ///
    /// @param anchor dates the effects
    public void accept(List<Effect> effects, WallAnchor anchor) {
        for (Effect effect : effects) {
            switch (messages.of(effect, anchor)) {
                case StateMessage state -> session.show(state);
                case Message.Sequenced message -> writer.write(message);
                case null, default -> {}
            }
        }
    }

    /// Waits until the broker has confirmed everything accepted so far.
    ///
    /// @return whether it has
    public boolean awaitConfirmed(Duration longest) throws InterruptedException {
        return writer.awaitEmpty(longest);
    }

    /// How many messages were lost since the card could not be written for too long.
    public long dropped() {
        return writer.dropped();
    }

    /// Returns when what was accepted is on the card.
    @Override
    public void close() {
        writer.close();
    }
}
