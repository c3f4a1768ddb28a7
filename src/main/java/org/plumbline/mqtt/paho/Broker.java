package org.plumbline.mqtt.paho;

import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// Where the broker listens, and how to be let in.
///
/// @param login null where the broker asks for none
/// @param tls   null for a plain connection: loopback only, since the password would travel in clear
public record Broker(
        String host,
        int port,
        @Nullable Login login,
        @Nullable SSLContext tls) {

    public Broker {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port must be 1 to 65535: " + port);
        }
    }

    @Override
    public String toString() {
        return "%s://%s:%s".formatted(tls == null ? "mqtt" : "mqtts", host, port);
    }
}
