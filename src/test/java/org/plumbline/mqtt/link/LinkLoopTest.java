package org.plumbline.mqtt.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.plumbline.mqtt.fixture.FakeLink;
import org.plumbline.mqtt.fixture.RecordedWaiting;
import org.plumbline.mqtt.link.LinkLoop.Pace;

class LinkLoopTest {

    private final RecordedWaiting waiting = new RecordedWaiting();
    private final Pace pace = new Pace(Backoff.DEFAULT, waiting);

    @Test
    void aBrokerThatIsNotThereIsTriedWithGrowingWaits() throws InterruptedException {
        try (var loop = LinkLoop.start("test", LinkLoopTest::refused, link -> {}, pace)) {
            assertThat(loop).isNotNull();
            assertThat(waiting.next()).isLessThanOrEqualTo(Duration.ofSeconds(1));
            waiting.next();
            waiting.next();
            assertThat(waiting.next()).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        }
    }

    /// Else a broker that lets everybody in and drops them at once would be asked without pause.
    @Test
    void aLinkThatBreaksAtOnceCountsAsOneMoreFailure() throws InterruptedException {
        try (var loop = LinkLoop.start("test", FakeLink::new, link -> broken(), pace)) {
            assertThat(loop).isNotNull();
            waiting.next();
            waiting.next();
            assertThat(waiting.next()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
        }
    }

    @Test
    void aLinkThatLastedForgetsTheFailuresBeforeIt() throws InterruptedException {
        LinkSession lasting = link -> {
            waiting.pass(Duration.ofMinutes(1));
            broken();
        };
        try (var loop = LinkLoop.start("test", FakeLink::new, lasting, pace)) {
            assertThat(loop).isNotNull();
            waiting.next();
            waiting.next();
            assertThat(waiting.next()).isLessThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void everyLinkIsClosedAfterItBroke() throws InterruptedException {
        var link = new FakeLink();
        try (var loop = LinkLoop.start("test", () -> link, _ -> broken(), pace)) {
            assertThat(loop).isNotNull();
            waiting.next();
            assertThat(link.closed).isTrue();
        }
    }

    @Test
    void closingTheLoopEndsTheSessionAndItsLink() throws InterruptedException {
        var link = new FakeLink();
        var working = new CountDownLatch(1);
        var sessions = new AtomicInteger();
        var loop = LinkLoop.start(
                "test",
                () -> link,
                _ -> {
                    sessions.incrementAndGet();
                    working.countDown();
                    new CountDownLatch(1).await();
                },
                pace);
        assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();
        loop.close();
        assertThat(link.closed).isTrue();
        assertThat(sessions).hasValue(1);
    }

    private static MqttLink refused() throws LinkException {
        throw new LinkException("mqtt://nowhere:1883: connecting: Connection refused");
    }

    private static void broken() throws LinkException {
        throw new LinkException("mqtt://somewhere:1883: the connection was lost");
    }
}
