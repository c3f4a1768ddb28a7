package org.plumbline.mqtt.paho;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.packet.MqttReturnCode;
import org.jspecify.annotations.Nullable;

/// Paho's and the broker's reason codes in words that say what to look at.
final class Reasons {

    /// How the JDK begins to tell an alert of the peer; there is no type for it.
    private static final String ALERT = "Received fatal alert";

    private Reasons() {}

    /// One line: which broker, what was asked, what went wrong.
    static String tell(Broker broker, String what, @Nullable Throwable cause) {
        return "%s: %s: %s".formatted(broker, what, words(broker, cause));
    }

    private static String words(Broker broker, @Nullable Throwable cause) {
        return switch (cause) {
            case MqttException e -> words(broker, e);
            case null -> "the connection was lost";
            case ConnectException e -> String.valueOf(e.getMessage());
            case IOException e
            when hungUpOnTls(broker, e) -> e.getMessage() + ": the broker hung up, it may want another certificate";
            default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        };
    }

    /// What is read of a refusal is a matter of time: TLS's alert, or only that nobody listens any more.
    private static boolean hungUpOnTls(Broker broker, IOException e) {
        return broker.tls() != null
                && (e instanceof SocketException
                        || String.valueOf(e.getMessage()).contains(ALERT));
    }

    private static String words(Broker broker, MqttException e) {
        return switch (e.getReasonCode()) {
            case MqttReturnCode.RETURN_CODE_BAD_USERNAME_OR_PASSWORD -> "wrong user name or password " + shown(broker);
            case MqttReturnCode.RETURN_CODE_NOT_AUTHORIZED -> "not allowed " + shown(broker);
            case MqttReturnCode.RETURN_CODE_SESSION_TAKEN_OVER -> "another client connected under the same client id";
            case MqttReturnCode.RETURN_CODE_SERVER_SHUTTING_DOWN -> "the broker is shutting down";
            case MqttReturnCode.RETURN_CODE_KEEP_ALIVE_TIMEOUT -> "the broker heard nothing for too long";
            case MqttClientException.REASON_CODE_CLIENT_TIMEOUT -> "no answer";
            case MqttClientException.REASON_CODE_CONNECTION_LOST,
                    MqttClientException.REASON_CODE_CLIENT_NOT_CONNECTED,
                    MqttClientException.REASON_CODE_CLIENT_DISCONNECTING -> "the connection was lost";
            default -> other(broker, e);
        };
    }

    private static String other(Broker broker, MqttException e) {
        return e.getCause() == null
                ? "reason code %d (%s)".formatted(e.getReasonCode(), e.getMessage())
                : words(broker, e.getCause());
    }

    private static String shown(Broker broker) {
        return broker.login() == null
                ? "(no user given)"
                : "(user '%s')".formatted(broker.login().user());
    }
}
