package org.plumbline.app.tell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.InfoMessage;
import org.plumbline.mqtt.link.LinkLoop;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.publish.DeviceSession;
import org.plumbline.mqtt.publish.EffectPublisher;
import org.plumbline.mqtt.publish.Listener;

/// One device's way out: its outbox on the card, and the link from there to the broker.
public final class Announcer implements HealthWatch.Device, AutoCloseable {

    private final Outbox outbox;
    private final DeviceSession session;
    private final LinkLoop link;

    private Announcer(InfoMessage info, Outbox outbox, MqttLink.Opener broker, List<Listener> listeners) {
        this.outbox = outbox;
        this.session = new DeviceSession(info, outbox, listeners);
        this.link = LinkLoop.start("publisher", broker, session, LinkLoop.Pace.DEFAULT);
    }

    /// Starts telling what is in the outbox, as soon as there is a broker.
    public static Announcer open(InfoMessage info, Path outboxFile, MqttLink.Opener broker) throws IOException {
        return open(info, outboxFile, broker, List.of());
    }

    /// The same, with `listeners` that answer what others send to this device.
    public static Announcer open(InfoMessage info, Path outboxFile, MqttLink.Opener broker, List<Listener> listeners)
            throws IOException {
        return new Announcer(info, Outbox.open(outboxFile), broker, listeners);
    }

    /// Takes the effects of one run of the engine.
    ///
    /// @param boot which run it is: another one each time the device starts
    public EffectPublisher publisher(String boot) {
        return new EffectPublisher(boot, outbox, session);
    }

    @Override
    public String id() {
        return session.info().device();
    }

    @Override
    public long outbox() throws IOException {
        return outbox.depth();
    }

    @Override
    public String trouble() {
        return outbox.trouble();
    }

    /// Shows it beside what the publisher does.
    @Override
    public void tell(HealthMessage health) {
        session.show(health);
    }

    /// Says something once, if there is a link now.
    public void mention(Outgoing message) {
        session.mention(message);
    }

    /// What the broker has not confirmed by now stays in the outbox and is told next time.
    @Override
    public void close() throws IOException {
        link.close();
        outbox.close();
    }
}
