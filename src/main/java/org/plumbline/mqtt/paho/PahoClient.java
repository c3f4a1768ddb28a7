package org.plumbline.mqtt.paho;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import javax.net.SocketFactory;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.jspecify.annotations.Nullable;
import org.plumbline.mqtt.link.Outgoing;
import org.tinylog.Logger;

/// One Paho client with its socket and its threads, all of which end with it.
final class PahoClient implements AutoCloseable {

    /// Connecting, receiving, sending, calling back, pinging, and one to spare.
    private static final int THREADS = 6;

    /// Larger ones the broker keeps to itself: nothing of ours is a tenth of it, and a Pi has little memory.
    private static final long LARGEST_PACKET = 256 * 1024;

    private static final Duration LONGEST_END = Duration.ofSeconds(3);

    /// Silenced, and held here since the JVM forgets loggers nobody holds: what Paho complains about, the link tells.
    private static final java.util.logging.Logger PAHO_LOG =
            java.util.logging.Logger.getLogger("org.eclipse.paho.mqttv5");

    static {
        PAHO_LOG.setLevel(Level.OFF);
    }

    private final ScheduledExecutorService threads;
    private final PatientSocket socket;
    private final MqttAsyncClient paho;
    private final MqttConnectionOptions options;

    PahoClient(Broker broker, LinkParams params, MqttCallback callback) throws MqttException {
        this.threads = Executors.newScheduledThreadPool(
                THREADS,
                Thread.ofPlatform().daemon().name("mqtt-" + params.clientId()).factory());
        this.socket = new PatientSocket(broker.tls());
        this.options = options(broker, params, socket);
        this.paho = new MqttAsyncClient(
                "tcp://%s:%s".formatted(broker.host(), broker.port()),
                params.clientId(),
                new MemoryPersistence(),
                null,
                threads);
        paho.setManualAcks(true);
        paho.setCallback(callback);
    }

    MqttAsyncClient paho() {
        return paho;
    }

    /// Why the broker ended the encrypted connection, if it said so.
    @Nullable Exception refusal() {
        return socket.refusal();
    }

    MqttConnectionOptions options() {
        return options;
    }

    private static MqttConnectionOptions options(Broker broker, LinkParams params, PatientSocket socket) {
        var options = new MqttConnectionOptions();
        options.setAutomaticReconnect(false);
        options.setSocketFactory(new Only(socket));
        options.setConnectionTimeout((int) Math.max(1, params.patience().toSeconds()));
        options.setKeepAliveInterval((int) params.keepAlive().toSeconds());
        options.setCleanStart(params.sessionExpiry().isZero());
        options.setSessionExpiryInterval(params.sessionExpiry().toSeconds());
        options.setReceiveMaximum(PahoLink.INBOX);
        options.setMaximumPacketSize(LARGEST_PACKET);
        options.setUseSubscriptionIdentifiers(false);
        identify(options, broker.login());
        leaveWill(options, params.will());
        return options;
    }

    private static void identify(MqttConnectionOptions options, @Nullable Login login) {
        if (login != null) {
            options.setUserName(login.user());
            options.setPassword(login.password().getBytes(UTF_8));
        }
    }

    private static void leaveWill(MqttConnectionOptions options, @Nullable Outgoing will) {
        if (will != null) {
            options.setWill(will.topic(), PahoPacket.of(will));
        }
    }

    /// Paho may hang here for longer than anybody wants to wait, so it is done aside, and then the socket is cut.
    @Override
    public void close() {
        var ending = Thread.ofPlatform().daemon().name("mqtt-end").start(this::end);
        try {
            ending.join(LONGEST_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            cut();
        }
    }

    /// Without the DISCONNECT packet: then every broker publishes the will. Artemis does not where that packet asks
    /// for it.
    private void end() {
        try {
            paho.disconnectForcibly(0, 1, false);
            paho.close(true);
        } catch (MqttException e) {
            Logger.debug("{}: {}", paho.getClientId(), e.getMessage());
        }
    }

    private void cut() {
        try {
            socket.close();
        } catch (IOException e) {
            Logger.debug("{}: {}", paho.getClientId(), e.getMessage());
        }
        threads.shutdownNow();
    }

    /// Hands out one socket, once: a client connects once.
    private static final class Only extends SocketFactory {

        private final Socket socket;

        Only(Socket socket) {
            this.socket = socket;
        }

        @Override
        public Socket createSocket() {
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException("Paho connects the socket itself");
        }

        @Override
        public Socket createSocket(String host, int port, java.net.InetAddress local, int localPort) {
            return createSocket(host, port);
        }

        @Override
        public Socket createSocket(java.net.InetAddress host, int port) {
            return createSocket(host.getHostAddress(), port);
        }

        @Override
        public Socket createSocket(java.net.InetAddress host, int port, java.net.InetAddress local, int localPort) {
            return createSocket(host, port);
        }
    }
}
