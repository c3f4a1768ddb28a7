package org.plumbline.broker;

import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.netty.TransportConstants;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.tinylog.Logger;

/// Apache Artemis, reduced to MQTT on loopback with one user.
public final class EmbeddedBroker implements AutoCloseable {

    /// Lets the system choose the port.
    public static final int ANY_PORT = 0;

    private static final String HOST = "127.0.0.1";
    private static final String ACCEPTOR = "mqtt";
    private static final SimpleString NOWHERE = SimpleString.of("nowhere");

    /// Small for a broker (10 MiB is the default): the demo's folder should not be made of empty files.
    private static final int JOURNAL_FILE_BYTES = 1024 * 1024;

    private static final long LONGEST_STOP_SECONDS = 5;

    private final EmbeddedActiveMQ artemis;
    private final int port;

    private EmbeddedBroker(EmbeddedActiveMQ artemis, int port) {
        this.artemis = artemis;
        this.port = port;
    }

    /// Starts and is ready for connections.
    ///
    /// @param port     to listen on, or [#ANY_PORT]
    /// @param folder   keeps sessions and messages from one start to the next
    /// @param user     the only one who may connect
    /// @param password of the user
    public static EmbeddedBroker start(int port, Path folder, String user, String password) throws IOException {
        requireFree(port);
        var artemis = new EmbeddedActiveMQ();
        artemis.setConfiguration(configuration(port, folder));
        artemis.setSecurityManager(new OneUser(user, password));
        try {
            artemis.start();
        } catch (Exception e) {
            throw new IOException("the broker did not start on port %d: %s".formatted(port, e.getMessage()), e);
        }
        return new EmbeddedBroker(artemis, actualPort(artemis));
    }

    /// Asked beforehand, since Artemis logs a port that is taken and goes on without it.
    private static void requireFree(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new IOException("the broker cannot listen on port %d: %s".formatted(port, e.getMessage()), e);
        }
    }

    private static Configuration configuration(int port, Path folder) {
        return new ConfigurationImpl()
                .addAcceptorConfiguration(acceptor(port))
                .setName("plumbline-demo")
                .setSecurityEnabled(true)
                .setPersistenceEnabled(true)
                .setJMXManagementEnabled(false)
                .setJournalType(JournalType.NIO)
                .setJournalFileSize(JOURNAL_FILE_BYTES)
                .setJournalMinFiles(2)
                .setJournalPoolFiles(2)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setMaxDiskUsage(-1)
                .setScheduledThreadPoolMaxSize(2)
                .setThreadPoolMaxSize(8)
                .addAddressSetting("#", addresses());
    }

    private static TransportConfiguration acceptor(int port) {
        return new TransportConfiguration(
                NettyAcceptorFactory.class.getName(),
                Map.of(
                        TransportConstants.HOST_PROP_NAME, HOST,
                        TransportConstants.PORT_PROP_NAME, port,
                        TransportConstants.PROTOCOLS_PROP_NAME, "MQTT"),
                ACCEPTOR);
    }

    /// Nothing expires or is given up; the addresses for that are only named, since Artemis warns where they are not.
    private static AddressSettings addresses() {
        return new AddressSettings()
                .setDeadLetterAddress(NOWHERE)
                .setExpiryAddress(NOWHERE)
                .setAutoCreateAddresses(true)
                .setAutoCreateQueues(true)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setMaxDeliveryAttempts(-1);
    }

    private static int actualPort(EmbeddedActiveMQ artemis) {
        var acceptor = artemis.getActiveMQServer().getRemotingService().getAcceptor(ACCEPTOR);
        return ((NettyAcceptor) acceptor).getActualPort();
    }

    public String host() {
        return HOST;
    }

    public int port() {
        return port;
    }

    /// Artemis puts away on threads of its own what visitors leave behind, and complains if it is stopped meanwhile.
    private void awaitFarewells() throws InterruptedException {
        var server = artemis.getActiveMQServer();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_STOP_SECONDS);
        while ((server.getConnectionCount() > 0 || isBusy(server.getThreadPool())) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static boolean isBusy(Executor executor) {
        return executor instanceof ThreadPoolExecutor pool
                && (pool.getActiveCount() > 0 || !pool.getQueue().isEmpty());
    }

    /// Stops; returns when the port is free and nothing runs any more.
    @Override
    public void close() {
        try {
            awaitFarewells();
            artemis.stop();
            // Netty's last thread goes by itself, a second later.
            GlobalEventExecutor.INSTANCE.awaitInactivity(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            Logger.warn("the broker did not stop cleanly: {}", e.getMessage());
        }
    }
}
