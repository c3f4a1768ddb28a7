package org.plumbline.faults.process;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.link.Backoff;
import org.plumbline.mqtt.link.LinkLoop;
import org.plumbline.mqtt.link.LinkSession;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.link.Waiting;
import org.plumbline.mqtt.paho.Broker;
import org.plumbline.mqtt.paho.LinkParams;
import org.plumbline.mqtt.paho.PahoLink;

/// How the programs of a run connect: as the product does, but sooner after a failure, so that more fits into a run.
///
/// @param port     of the broker, or of a wire to it
/// @param patience longest wait for any answer. The product's is 10 s
public record Links(int port, Duration patience) {

    private static final LinkLoop.Pace PACE = new LinkLoop.Pace(
            new Backoff(Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofSeconds(10)), Waiting.REAL);

    static Links of(String port, String patience) {
        return new Links(Integer.parseInt(port), Duration.parse(patience));
    }

    public LinkLoop keep(String name, Duration expiry, @Nullable Outgoing will, LinkSession session) {
        var broker = new Broker("127.0.0.1", port, Mosquitto.LOGIN, null);
        var params = new LinkParams(name, expiry, will, patience, patience);
        return LinkLoop.start(name, () -> PahoLink.open(broker, params), session, PACE);
    }
}
