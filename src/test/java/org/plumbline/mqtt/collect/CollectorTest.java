package org.plumbline.mqtt.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.EventType;
import org.plumbline.contract.Message;
import org.plumbline.contract.Origin;
import org.plumbline.contract.json.MessageJson;
import org.plumbline.mqtt.fixture.FakeLink;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.LinkException;

class CollectorTest {

    private final FakeLink link = new FakeLink();

    @Test
    void itListensToEveryDevice() {
        collect(messages -> {});
        assertThat(link.subscribed)
                .containsExactlyInAnyOrder(
                        "plumbline/+/availability",
                        "plumbline/+/info",
                        "plumbline/+/state",
                        "plumbline/+/health",
                        "plumbline/+/event",
                        "plumbline/+/minute",
                        "plumbline/+/day");
    }

    @Test
    void nothingIsAcknowledgedBeforeTheSinkHasIt() {
        deliver(1, MessageJson.encode(event(1)));
        deliver(2, MessageJson.encode(event(2)));
        var acknowledgedBefore = new ArrayList<Integer>();
        var kept = new ArrayList<Message>();
        collect(messages -> {
            acknowledgedBefore.addAll(link.acknowledged);
            kept.addAll(messages);
        });
        assertThat(acknowledgedBefore).isEmpty();
        assertThat(kept).containsExactly(event(1), event(2));
        assertThat(link.acknowledged).containsExactly(1, 2);
    }

    @Test
    void whatTheSinkCouldNotKeepIsNotAcknowledged() {
        deliver(1, MessageJson.encode(event(1)));
        var collector = new Collector(messages -> {
            throw new IOException("no space left");
        });
        assertThatIOException().isThrownBy(() -> collector.run(link)).withMessage("no space left");
        assertThat(link.acknowledged).isEmpty();
    }

    /// Kept back, it would be sent again for ever, and hold up all behind it.
    @Test
    void aBadMessageIsCountedAndAcknowledgedAndTheOthersAreKept() {
        deliver(1, "no JSON");
        deliver(2, MessageJson.encode(event(2)));
        var kept = new ArrayList<Message>();
        var collector = collect(kept::addAll);
        assertThat(kept).containsExactly(event(2));
        assertThat(collector.refused()).isEqualTo(1);
        assertThat(link.acknowledged).containsExactly(1, 2);
    }

    private Collector collect(MessageSink sink) {
        var collector = new Collector(sink);
        assertThatIOException().isThrownBy(() -> collector.run(link)).isInstanceOf(LinkException.class);
        return collector;
    }

    private void deliver(int id, String text) {
        link.waiting.add(new Delivery("plumbline/desk/event", text, 1, id));
    }

    private static EventMessage event(long seq) {
        var origin = new Origin("desk", "b1", seq, true);
        return new EventMessage(origin, EventType.BOUT_STARTED, null, Instant.EPOCH, "", Map.of());
    }
}
