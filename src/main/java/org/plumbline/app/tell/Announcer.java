package org.plumbline.app.tell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.contract.InfoMessage;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.mqtt.link.LinkLoop;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.publish.DeviceSession;
import org.plumbline.mqtt.publish.EffectPublisher;

/// Tells what the engine found: first to the outbox on the card, from there to the broker.
public final class Announcer implements EffectSink, AutoCloseable {

    private final Outbox outbox;
    private final LinkLoop link;
    private final EffectPublisher publisher;

    private Announcer(Outbox outbox, LinkLoop link, EffectPublisher publisher) {
        this.outbox = outbox;
        this.link = link;
        this.publisher = publisher;
    }

    /// Starts telling, as soon as there is a broker.
    ///
    /// @param boot which run of the device this is: another one each time it starts
    public static Announcer open(InfoMessage info, String boot, Path outboxFile, MqttLink.Opener broker)
            throws IOException {
        var outbox = Outbox.open(outboxFile);
        var session = new DeviceSession(info, outbox);
        var link = LinkLoop.start("publisher", broker, session, LinkLoop.Pace.DEFAULT);
        return new Announcer(outbox, link, new EffectPublisher(info.device(), boot, outbox, session));
    }

    @Override
    public void accept(List<Effect> effects, WallAnchor anchor) {
        publisher.accept(effects, anchor);
    }

    /// Waits until the broker has confirmed everything accepted so far.
    ///
    /// @return whether it has
    public boolean awaitConfirmed(Duration longest) throws InterruptedException {
        return publisher.awaitConfirmed(longest);
    }

    /// Returns when what was accepted is on the card; what the broker has not confirmed is told next time.
    @Override
    public void close() throws IOException {
        publisher.close();
        link.close();
        outbox.close();
    }
}
