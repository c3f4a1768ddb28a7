package org.plumbline.app.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.config.PlanFolder;
import org.plumbline.contract.schema.Contract;
import org.plumbline.contract.watch.SensedMessage;
import org.plumbline.contract.watch.WatchRequest;
import org.plumbline.core.engine.Engine;
import org.plumbline.core.engine.EngineParams;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.sensing.SensingParams;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.Exchange;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.publish.Listener.Conversation;

class SensorWatchTest {

    private static final MatLayout MAT = MatLayout.grid(2, 2, 100);
    private static final Duration FRAME = Duration.ofMillis(100);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final SensorWatch watch = new SensorWatch("desk", MAT, nanos::get);
    private final Engine engine = new Engine(EngineParams.of(
            ZoneId.of("Europe/Berlin"), SensingParams.of(Placement.UPPER_TRUNK, MAT), PlanFolder.packaged()));
    private final List<Outgoing> told = new ArrayList<>();
    private final Consumer<Input> loop = watch.after(engine::accept, engine, told::add);
    private SampleTime now = new SampleTime(0);

    @BeforeEach
    void begin() {
        loop.accept(new Input.Tick(new WallAnchor(now, Instant.parse("2026-03-03T11:00:00Z"), true)));
    }

    @Test
    void withoutAnybodyWatchingNothingIsTold() {
        live(Duration.ofSeconds(5));
        assertThat(told).isEmpty();
    }

    @Test
    void aRequestIsGoodForAMinuteOfPicturesFiveTimesASecond() {
        ask(false);
        live(Duration.ofMinutes(2));
        assertThat(told).hasSize(300);
    }

    @Test
    void whoAsksAgainGoesOnWatching() {
        ask(false);
        live(Duration.ofSeconds(30));
        ask(false);
        live(Duration.ofMinutes(2));
        assertThat(told).hasSize(450);
    }

    /// It would be asked for on every connection, for ever.
    @Test
    void aRetainedRequestIsNone() {
        ask(true);
        live(Duration.ofSeconds(5));
        assertThat(told).isEmpty();
    }

    @Test
    void aPictureIsOfTheContractAndHasEveryCell() {
        ask(false);
        live(Duration.ofSeconds(1));
        var last = told.getLast();
        assertThat(last.topic()).isEqualTo(SensedMessage.topic("desk"));
        assertThat(last.qos()).isZero();
        assertThat(last.retained()).isFalse();
        assertThat(Contract.complaints("sensed.schema.json", last.payload())).isEmpty();
        assertThat(last.payload())
                .contains("{\"x_mm\":50.0,\"y_mm\":50.0,\"load\":0.3}")
                .contains("\"ts\":\"2026-03-03T11:00:0");
    }

    private void live(Duration length) {
        for (long i = 0; i < length.dividedBy(FRAME); i++) {
            now = now.plus(FRAME);
            nanos.addAndGet(FRAME.toNanos());
            loop.accept(new Input.Mat(new MatFrame(now, 0.3, 0.2, 0.1, 0.4)));
        }
    }

    private void ask(boolean retained) {
        var request = new WatchRequest("desk");
        watch.hear(
                new Delivery(request.topic(), request.json(), 0, 0, retained, Exchange.NONE, nanos.get()),
                new NobodyListens());
    }

    /// A request to watch is not answered in words.
    private record NobodyListens() implements Conversation {

        @Override
        public void say(Outgoing message) {
            throw new AssertionError(message.toString());
        }

        @Override
        public void showAgain() {
            throw new AssertionError("asked to show again");
        }
    }
}
