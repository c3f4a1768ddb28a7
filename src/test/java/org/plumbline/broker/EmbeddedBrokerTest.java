package org.plumbline.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.mqtt.link.LinkException;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.paho.Broker;
import org.plumbline.mqtt.paho.LinkParams;
import org.plumbline.mqtt.paho.Login;
import org.plumbline.mqtt.paho.PahoLink;

class EmbeddedBrokerTest {

    private static final Login LOGIN = new Login("demo", "a secret");
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereAfterARestart() throws Exception {
        var receiver = LinkParams.receiver("receiver", Duration.ofHours(1));
        try (var broker = start()) {
            try (var link = PahoLink.open(at(broker, LOGIN), receiver)) {
                link.subscribe(List.of("t/kept"));
            }
            try (var link = PahoLink.open(at(broker, LOGIN), LinkParams.sender("sender", will()))) {
                link.publish(new Outgoing("t/kept", "kept", 1, false)).get(10, TimeUnit.SECONDS);
            }
        }
        try (var broker = start();
                var link = PahoLink.open(at(broker, LOGIN), receiver)) {
            assertThat(link.receive(1, LONGEST))
                    .singleElement()
                    .satisfies(it -> assertThat(it.payload()).isEqualTo("kept"));
        }
    }

    @Test
    void nobodyElseIsLetIn() throws Exception {
        try (var broker = start()) {
            for (Login login : List.of(new Login("demo", "guess"), new Login("guest", "a secret"))) {
                assertThatExceptionOfType(LinkException.class)
                        .isThrownBy(() -> PahoLink.open(at(broker, login), LinkParams.sender("x", will())))
                        .withMessageContaining("wrong user name or password (user '%s')".formatted(login.user()));
            }
            assertThatExceptionOfType(LinkException.class)
                    .isThrownBy(() -> PahoLink.open(
                            new Broker(broker.host(), broker.port(), null, null), LinkParams.sender("x", will())));
        }
    }

    @Test
    void closingLeavesNoThreadAndNoPort() throws Exception {
        // The first start brings up what the JVM and Netty keep for good.
        start().close();
        var before = threads();
        var broker = start();
        broker.close();
        var left = new HashSet<>(threads());
        left.removeAll(before);
        for (Thread thread : left) {
            assertThat(thread.join(LONGEST)).as("%s has ended", thread).isTrue();
        }
        try (var socket = new ServerSocket(broker.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.getLocalPort()).isEqualTo(broker.port());
        }
    }

    @Test
    void aPortThatIsTakenIsToldByNumber() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatIOException()
                    .isThrownBy(
                            () -> EmbeddedBroker.start(taken.getLocalPort(), folder, LOGIN.user(), LOGIN.password()))
                    .withMessageContaining("port " + taken.getLocalPort());
        }
    }

    private EmbeddedBroker start() throws Exception {
        return EmbeddedBroker.start(EmbeddedBroker.ANY_PORT, folder, LOGIN.user(), LOGIN.password());
    }

    private static Broker at(EmbeddedBroker broker, Login login) {
        return new Broker(broker.host(), broker.port(), login, null);
    }

    private static Outgoing will() {
        return new Outgoing("t/will", "offline", 1, false);
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet();
    }
}
