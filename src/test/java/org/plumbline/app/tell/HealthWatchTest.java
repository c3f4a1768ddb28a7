package org.plumbline.app.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.HealthMessage.SensorHealth;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.summary.BodySums;
import org.plumbline.core.summary.MinuteSummary;
import org.plumbline.core.summary.StanceSeconds;

class HealthWatchTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private final Queue<Runnable> aside = new ArrayDeque<>();
    private final Desk desk = new Desk();
    private final HealthWatch watch =
            new HealthWatch(desk, Set.of(Sensor.IMU, Sensor.MAT), new SampleTime(0), aside::add);

    /// A desk with a card that may fail.
    private static final class Desk implements HealthWatch.Device {

        private final List<HealthMessage> told = new ArrayList<>();
        private String failure = "";

        @Override
        public String id() {
            return "desk";
        }

        @Override
        public long outbox() throws IOException {
            if (!failure.isEmpty()) {
                throw new IOException(failure);
            }
            return 7;
        }

        @Override
        public String trouble() {
            return "";
        }

        @Override
        public void tell(HealthMessage health) {
            told.add(health);
        }
    }

    /// The card may hang: whoever hands over a minute must not be the one who asks it.
    @Test
    void theCardIsAskedAside() {
        watch.accept(List.of(minute()), at(60));
        assertThat(desk.told).isEmpty();
        aside.remove().run();
        assertThat(desk.told).extracting(HealthMessage::outbox).containsExactly(7L);
    }

    @Test
    void aMinuteTellsWhatWasSoThen() {
        watch.accept(List.of(new Effect.SensorLost(at(30).at(), Sensor.MAT, "no answer"), minute()), at(60));
        watch.accept(List.of(new Effect.SensorBack(at(61).at(), Sensor.MAT)), at(61));
        aside.remove().run();
        var told = desk.told.getFirst();
        assertThat(told.sensors()).isEqualTo(Map.of(Sensor.IMU, SensorHealth.OK, Sensor.MAT, SensorHealth.LOST));
        assertThat(told.calibrationAge()).isEqualTo(Duration.ofSeconds(60));
        assertThat(told.at()).isEqualTo(NINE.plusSeconds(60));
    }

    @Test
    void aCardThatCannotBeReadIsToldAsTrouble() {
        desk.failure = "outbox.db: read failed";
        watch.accept(List.of(minute()), at(60));
        aside.remove().run();
        assertThat(desk.told).extracting(HealthMessage::trouble).containsExactly("outbox.db: read failed");
    }

    @Test
    void theLatestSecondOfAMinuteIsToldOnce() {
        var inputs = watch.before(_ -> {});
        for (double second : new double[] {0, 1, 2.25, 3}) {
            inputs.accept(new Input.Tick(at(second)));
        }
        watch.accept(List.of(minute()), at(60));
        watch.accept(List.of(minute()), at(120));
        aside.forEach(Runnable::run);
        assertThat(desk.told)
                .extracting(HealthMessage::lateness)
                .containsExactly(Duration.ofMillis(250), Duration.ZERO);
    }

    private static Effect minute() {
        return new Effect.Minute(new MinuteSummary(NINE, StanceSeconds.ZERO, 0, 0, BodySums.NONE), ZoneOffset.UTC);
    }

    private static WallAnchor at(double seconds) {
        long nanos = Math.round(seconds * 1e9);
        return new WallAnchor(new SampleTime(nanos), NINE.plusNanos(nanos), true);
    }
}
