package org.plumbline.mqtt.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.plumbline.contract.json.KeepJson;
import org.plumbline.contract.json.MessageException;
import org.plumbline.contract.keep.KeptMessage;
import org.plumbline.contract.keep.ResyncMessage;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.Exchange;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.write.Trouble;
import org.tinylog.Logger;

/// Over one link: asks who has stored what the outbox keeps, lets go of what was, sends again what was not.
///
/// Question and answer are whole by themselves: one that is lost, comes late or twice does no harm.
final class Keeping implements Listener {

    /// A collector that is away need not answer what was asked in the meantime: it calls when it is back.
    private static final Exchange SOON = new Exchange(null, null, Duration.ofMinutes(1));

    private final String device;
    private final Outbox outbox;
    private final KeepingParams params;
    private final Trouble trouble;
    private Duration wait;
    private long dueNanos;

    Keeping(String device, Outbox outbox, KeepingParams params, Trouble trouble) {
        this.device = device;
        this.outbox = outbox;
        this.params = params;
        this.trouble = trouble;
        this.wait = params.usual();
        askIn(params.first());
    }

    @Override
    public List<String> filters() {
        return List.of(ResyncMessage.topic(device));
    }

    @Override
    public void hear(Delivery delivery, Conversation conversation) {
        if (!delivery.topic().equals(ResyncMessage.topic(device))) {
            return;
        }
        try {
            var told = KeepJson.decodeResync(delivery.topic(), delivery.payload());
            outbox.collected(told.stored());
            wait = params.usual();
            askIn(told.stored().isEmpty() ? params.first() : params.usual());
        } catch (MessageException e) {
            Logger.warn("{}: refused: {}", delivery.topic(), e.getMessage());
        } catch (IOException e) {
            trouble.is(e);
        }
    }

    /// Asks, if it is time to.
    void turn(Conversation conversation) {
        if (System.nanoTime() - dueNanos < 0) {
            return;
        }
        try {
            var kept = outbox.kept();
            if (!kept.isEmpty()) {
                var question = new KeptMessage(device, kept);
                conversation.say(new Outgoing(question.topic(), KeepJson.encode(question), 1, false, SOON));
                wait = longer(wait);
            }
        } catch (IOException e) {
            trouble.is(e);
        }
        askIn(wait);
    }

    private Duration longer(Duration before) {
        var doubled = before.multipliedBy(2);
        return doubled.compareTo(params.longest()) < 0 ? doubled : params.longest();
    }

    private void askIn(Duration length) {
        dueNanos = System.nanoTime() + length.toNanos();
    }
}
