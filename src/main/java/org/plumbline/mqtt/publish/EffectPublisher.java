package org.plumbline.mqtt.publish;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.contract.Message;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.mqtt.outbox.Dated;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.write.Gap;
import org.plumbline.mqtt.write.Losses;
import org.plumbline.mqtt.write.OutboxWriter;
import org.plumbline.mqtt.write.Upkeep;
import org.plumbline.mqtt.write.Upkeep.RunOfDevice;

/// Takes the engine's effects and sees to it that each is told: the present to whoever looks, everything else
/// through the outbox, exactly as often as it happened.
public final class EffectPublisher implements AutoCloseable {

    private final EffectMessages messages;
    private final DeviceSession session;
    private final Upkeep upkeep;
    private final OutboxWriter writer;
    private final Losses losses = new Losses();
    private final AtomicLong dropped = new AtomicLong();

    /// Publishes for one run of a device.
    ///
    /// @param boot which run this is: another one each time it starts
    public EffectPublisher(String boot, Outbox outbox, DeviceSession session) {
        this.messages = new EffectMessages(session.info().device(), boot);
        this.session = session;
        this.upkeep = new Upkeep(
                outbox, new RunOfDevice(boot, ZoneId.of(session.info().zone())), session::wake, this::tellGap);
        this.writer = new OutboxWriter(outbox, upkeep);
    }

    /// Queues what is to be told; for the engine's thread, which waits neither for the card nor for the network.
    ///
    /// @param anchor dates the effects
    public void accept(List<Effect> effects, WallAnchor anchor) {
        upkeep.now(anchor);
        for (Effect effect : effects) {
            tell(messages.of(effect, anchor), anchor);
        }
    }

    private void tell(@Nullable Message message, WallAnchor anchor) {
        switch (message) {
            case Message.Sequenced counted -> write(counted, anchor);
            case null -> {}
            default -> session.show(message);
        }
    }

    private void write(Message.Sequenced message, WallAnchor anchor) {
        if (!writer.write(Dated.by(anchor, message))) {
            losses.add(message);
            dropped.incrementAndGet();
        } else if (!losses.isEmpty()) {
            losses.take().forEach(gap -> tellGap(gap, anchor));
        }
    }

    private void tellGap(Gap gap, WallAnchor anchor) {
        write(messages.gap(gap, anchor), anchor);
    }

    /// Whether everything accepted so far is on the card.
    public boolean isWritten() {
        return writer.isWritten();
    }

    /// Waits until the broker has confirmed everything accepted so far.
    ///
    /// @return whether it has
    public boolean awaitConfirmed(Duration longest) throws InterruptedException {
        return writer.awaitEmpty(longest);
    }

    /// How many messages were lost since the card could not be written for too long.
    public long dropped() {
        return dropped.get();
    }

    /// Counts up as long as the writer moves.
    public long turns() {
        return writer.turns();
    }

    /// Why the card cannot be written; empty while it can.
    public String failure() {
        return writer.failure();
    }

    /// Returns when what was accepted is on the card.
    @Override
    public void close() {
        writer.close();
    }
}
