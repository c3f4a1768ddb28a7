package org.plumbline.mqtt.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.Message;
import org.plumbline.mqtt.fixture.Effects;
import org.plumbline.mqtt.fixture.Mosquitto;
import org.plumbline.mqtt.fixture.Received;
import org.plumbline.mqtt.fixture.Station;
import org.plumbline.mqtt.fixture.TcpProxy;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.paho.Broker;
import org.plumbline.mqtt.paho.LinkParams;
import org.plumbline.mqtt.paho.PahoLink;

/// From the engine's effects to the collector's sink, through a real broker that dies.
class DeliveryTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int EVENTS = 500;

    @TempDir
    Path folder;

    private final Received received = new Received();

    @Test
    void everyEventArrivesThoughTheBrokerIsRestartedOnTheWay() throws Exception {
        try (var mosquitto = Mosquitto.start(folder);
                var collecting = Station.collect(mosquitto.broker(), received);
                var station = Station.start(folder, mosquitto.broker())) {
            received.await(LONGEST, it -> it.messages().contains(new AvailabilityMessage(Effects.DEVICE, true)));
            station.publisher().accept(Effects.of(EVENTS), Effects.ANCHOR);
            received.await(LONGEST, it -> it.seqs().size() >= EVENTS / 10);
            mosquitto.stop();
            mosquitto.start();
            received.await(LONGEST, it -> it.seqs().stream().distinct().count() == EVENTS);
            assertThat(station.publisher().awaitConfirmed(LONGEST)).isTrue();
            assertThat(collecting).isNotNull();
        }
        assertThat(received.seqs().stream().distinct()).containsExactlyInAnyOrderElementsOf(all());
    }

    @Test
    void whatHappenedWithoutABrokerArrivesWhenOneComes() throws Exception {
        try (var mosquitto = Mosquitto.start(folder)) {
            mosquitto.kill();
            try (var station = Station.start(folder, mosquitto.broker())) {
                station.publisher().accept(Effects.of(EVENTS), Effects.ANCHOR);
                assertThat(station.publisher().awaitConfirmed(Duration.ofMillis(300)))
                        .isFalse();
            }
            mosquitto.start();
            try (var collecting = Station.collect(mosquitto.broker(), received)) {
                assertThat(collecting).isNotNull();
                awaitSubscribed(mosquitto.broker());
                try (var station = Station.start(folder, mosquitto.broker())) {
                    assertThat(station.publisher().awaitConfirmed(LONGEST)).isTrue();
                    received.await(LONGEST, it -> it.seqs().size() >= EVENTS);
                }
            }
        }
        assertThat(received.seqs()).isEqualTo(all());
    }

    @Test
    void aNetworkThatIsCutAgainAndAgainLosesNothing() throws Exception {
        try (var mosquitto = Mosquitto.start(folder);
                var proxy = TcpProxy.to(mosquitto.port());
                var collecting = Station.collect(mosquitto.broker(), received);
                var station = Station.start(folder, new Broker("127.0.0.1", proxy.port(), Mosquitto.LOGIN, null))) {
            received.await(LONGEST, it -> it.messages().contains(new AvailabilityMessage(Effects.DEVICE, true)));
            for (int cut = 1; cut <= 5; cut++) {
                station.publisher().accept(Effects.of(EVENTS / 5), Effects.ANCHOR);
                int enough = cut * EVENTS / 5 - EVENTS / 10;
                received.await(LONGEST, it -> it.seqs().stream().distinct().count() >= enough);
                proxy.cut();
            }
            received.await(LONGEST, it -> it.seqs().stream().distinct().count() == EVENTS);
            assertThat(collecting).isNotNull();
        }
        assertThat(received.seqs().stream().distinct()).containsExactlyInAnyOrderElementsOf(all());
    }

    /// PUBACK is not durability: what waits for an absent collector dies with the broker, and is sent again.
    @Test
    void whatTheBrokerConfirmedAndLostIsSentAgain() throws Exception {
        try (var mosquitto = Mosquitto.start(folder)) {
            try (var collecting = Station.collect(mosquitto.broker(), received)) {
                assertThat(collecting).isNotNull();
                awaitSubscribed(mosquitto.broker());
            }
            try (var station = Station.start(folder, mosquitto.broker())) {
                station.publisher().accept(Effects.of(EVENTS), Effects.ANCHOR);
                assertThat(station.publisher().awaitConfirmed(LONGEST)).isTrue();
                mosquitto.kill();
                mosquitto.start();
                try (var collecting = Station.collect(mosquitto.broker(), received)) {
                    assertThat(collecting).isNotNull();
                    received.await(LONGEST, it -> it.seqs().stream().distinct().count() == EVENTS);
                    awaitNothingKept(station);
                }
            }
        }
        assertThat(received.seqs().stream().distinct()).containsExactlyInAnyOrderElementsOf(all());
    }

    /// A page that is begun anew on the same broker gets what the outbox still keeps, and no more.
    @Test
    void whatACollectorHasLeavesTheCard() throws Exception {
        try (var mosquitto = Mosquitto.start(folder);
                var collecting = Station.collect(mosquitto.broker(), received);
                var station = Station.start(folder, mosquitto.broker())) {
            assertThat(collecting).isNotNull();
            received.await(LONGEST, it -> it.messages().contains(new AvailabilityMessage(Effects.DEVICE, true)));
            station.publisher().accept(Effects.of(EVENTS), Effects.ANCHOR);
            received.await(LONGEST, it -> it.seqs().size() >= EVENTS);
            awaitNothingKept(station);
            assertThat(received.seqs()).isEqualTo(all());
        }
    }

    private static void awaitNothingKept(Station station) throws Exception {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (station.kept() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(station.kept()).isZero();
    }

    @Test
    void theBrokerTellsWhenTheDeviceComesAndGoes() throws Exception {
        try (var mosquitto = Mosquitto.start(folder);
                var collecting = Station.collect(mosquitto.broker(), received)) {
            assertThat(collecting).isNotNull();
            try (var station = Station.start(folder, mosquitto.broker())) {
                assertThat(station).isNotNull();
                received.await(LONGEST, it -> it.messages().contains(Effects.INFO));
            }
            Message gone = new AvailabilityMessage(Effects.DEVICE, false);
            received.await(LONGEST, it -> it.messages().contains(gone));
        }
        assertThat(received.messages())
                .containsSubsequence(
                        new AvailabilityMessage(Effects.DEVICE, true), new AvailabilityMessage(Effects.DEVICE, false));
    }

    /// What is retained comes as soon as the collector has subscribed; before, events would have nobody to go to.
    private void awaitSubscribed(Broker broker) throws Exception {
        var retained = new AvailabilityMessage(Effects.DEVICE, false);
        try (var link = PahoLink.open(broker, LinkParams.sender("probe", Outgoing.of(retained)))) {
            link.publish(Outgoing.of(retained)).get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        }
        received.await(LONGEST, it -> it.messages().contains(retained));
    }

    private static List<Long> all() {
        return LongStream.rangeClosed(1, EVENTS).boxed().toList();
    }
}
