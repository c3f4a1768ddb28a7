package org.plumbline.app.tell;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.HealthMessage.SensorHealth;
import org.plumbline.core.calibration.CalibrationEvent;
import org.plumbline.core.calibration.CalibrationEvent.Drifted;
import org.plumbline.core.calibration.CalibrationEvent.ForwardLearned;
import org.plumbline.core.calibration.CalibrationEvent.Reclipped;
import org.plumbline.core.calibration.CalibrationEvent.Refused;
import org.plumbline.core.calibration.CalibrationEvent.UprightLearned;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.WallAnchor;

/// Watches how the device itself is, and tells it once a minute.
///
/// Not thread-safe: the engine's thread owns it.
public final class HealthWatch implements EffectSink {

    private static final Duration TICK = Duration.ofSeconds(1);

    private final Device device;
    private final Executor aside;
    private final Map<Sensor, SensorHealth> sensors = new EnumMap<>(Sensor.class);
    private @Nullable SampleTime calibrated;
    private @Nullable SampleTime ticked;
    private Duration lateness = Duration.ZERO;

    /// Who is watched, and whom it is told.
    public interface Device {

        String id();

        /// How many messages wait on the card; waits for it.
        long outbox() throws IOException;

        /// The longest that a sensor's turn began too late since this was asked last.
        default Duration lateness() {
            return Duration.ZERO;
        }

        /// What is wrong with the card, in words; empty for nothing.
        String trouble();

        void tell(HealthMessage health);
    }

    /// Watches sensors that are held to be well until the engine hears otherwise.
    ///
    /// @param calibrated when her upright was learned, if it is known; else null
    /// @param aside      does what may wait for the card
    public HealthWatch(Device device, Set<Sensor> configured, @Nullable SampleTime calibrated, Executor aside) {
        this.device = device;
        this.calibrated = calibrated;
        this.aside = aside;
        configured.forEach(sensor -> sensors.put(sensor, SensorHealth.OK));
    }

    /// Sees how late each second begins.
    public Consumer<Input> before(Consumer<Input> next) {
        return input -> {
            if (input instanceof Input.Tick(var anchor)) {
                ticked(anchor.at());
            }
            next.accept(input);
        };
    }

    private void ticked(SampleTime now) {
        if (ticked != null) {
            lateness = longer(lateness, now.since(ticked).minus(TICK));
        }
        ticked = now;
    }

    @Override
    public void accept(List<Effect> effects, WallAnchor anchor) {
        for (var effect : effects) {
            switch (effect) {
                case Effect.SensorLost lost -> sensors.put(lost.sensor(), SensorHealth.LOST);
                case Effect.SensorDegraded worse -> sensors.put(worse.sensor(), SensorHealth.DEGRADED);
                case Effect.SensorBack back -> sensors.put(back.sensor(), SensorHealth.OK);
                case Effect.Calibration learned when learned.sensor() == Sensor.IMU -> calibration(learned.event());
                case Effect.Minute _ -> tell(anchor);
                default -> {}
            }
        }
    }

    private void calibration(CalibrationEvent event) {
        switch (event) {
            case UprightLearned learned -> calibrated = learned.calibration().learnedAt();
            case ForwardLearned(var calibration) -> calibrated = calibration.learnedAt();
            case Reclipped _ -> calibrated = null;
            case Refused _, Drifted _ -> {}
        }
    }

    private void tell(WallAnchor anchor) {
        var health = new Watched(
                anchor.wall(),
                Map.copyOf(sensors),
                calibrated == null ? null : anchor.at().since(calibrated),
                longer(lateness, device.lateness()));
        lateness = Duration.ZERO;
        aside.execute(() -> device.tell(health.of(device)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /// What was seen in one minute.
    private record Watched(
            Instant at,
            Map<Sensor, SensorHealth> sensors,
            @Nullable Duration age,
            Duration lateness) {

        HealthMessage of(Device device) {
            long outbox = 0;
            var trouble = device.trouble();
            try {
                outbox = device.outbox();
            } catch (IOException e) {
                trouble = String.valueOf(e.getMessage());
            }
            return new HealthMessage(device.id(), at, sensors, age, outbox, lateness, trouble);
        }
    }
}
