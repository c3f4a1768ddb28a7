package org.plumbline.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Flag;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;
import org.plumbline.core.posture.Body;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;

/// Inputs of every kind with any value a double can hold, in the order of time; the same for the same seed.
final class RandomInputs {

    private static final List<String> REASONS =
            List.of("no answer", "", "a \"quoted\", comma'd reason", "two\nlines", "# not a comment", " µ± ü \r\n");

    private final RandomGenerator random;
    private long nanos;

    private RandomInputs(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        nanos = random.nextLong(-1_000_000, 1_000_000);
    }

    static List<Input> of(long seed, int count) {
        var inputs = new RandomInputs(seed);
        return Stream.concat(Stream.of(inputs.tick()), Stream.generate(inputs::next))
                .limit(count)
                .toList();
    }

    private Input tick() {
        return new Input.Tick(new WallAnchor(new SampleTime(nanos), instant(), true));
    }

    private Input next() {
        nanos += random.nextLong(2_000_000_000L);
        var at = new SampleTime(nanos);
        return switch (oneOf(InputKind.values())) {
            case IMU -> new Input.Imu(new ImuSample(at, vector(), random.nextBoolean() ? vector() : null));
            case WAIST_IMU -> new Input.WaistImu(new ImuSample(at, vector(), random.nextBoolean() ? vector() : null));
            case MAT ->
                new Input.Mat(
                        new MatFrame(at, random.doubles(random.nextInt(20)).toArray()));
            case OBSERVED -> new Input.Observed(at, oneOf(Stance.values()), random.nextInt(500));
            case TICK -> new Input.Tick(new WallAnchor(at, instant(), random.nextBoolean()));
            case SENSOR_LOST ->
                new Input.SensorLost(at, oneOf(Sensor.values()), REASONS.get(random.nextInt(REASONS.size())));
            case SENSOR_BACK -> new Input.SensorBack(at, oneOf(Sensor.values()));
            case BODY -> new Input.ObservedBody(at, body());
            default -> new Input.Asked(at, oneOf(wishes()));
        };
    }

    /// One of every kind.
    private Wish[] wishes() {
        var personal = new Personal(
                random.nextBoolean() ? oneOf(Stage.values()) : null,
                random.nextBoolean() ? List.of(Flag.values()) : List.of(),
                oneOf(Consent.values()));
        var reason = REASONS.get(random.nextInt(REASONS.size()));
        return new Wish[] {
            new Wish.Calibrate(),
            new Wish.Tare(),
            new Wish.Done(),
            new Wish.Snooze(),
            new Wish.Decline(),
            new Wish.Pause(Duration.ofNanos(random.nextLong(1, 86_400_000_000_000L))),
            new Wish.Resume(),
            new Wish.Busy(random.nextBoolean()),
            new Wish.SetDayKind(oneOf(DayKind.values())),
            new Wish.SetInterval(Duration.ofSeconds(random.nextLong(1_200, 7_200))),
            new Wish.SetBuzzer(random.nextBoolean()),
            new Wish.SetPersonal(personal),
            new Wish.AnswerCheck(random.nextBoolean()),
            new Wish.StartExercise(reason),
            new Wish.SkipPart(),
            new Wish.StopExercise(),
            new Wish.Mark(),
            new Wish.TestCue(reason),
        };
    }

    private Body body() {
        var share = random.nextBoolean() ? Double.valueOf(random.nextDouble()) : null;
        return new Body(oneOf(Posture.values()), time(), time(), share, time(), time());
    }

    private @Nullable SampleTime time() {
        return random.nextBoolean() ? new SampleTime(random.nextLong()) : null;
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextLong(1_000_000_000));
    }

    private Vector3 vector() {
        return new Vector3(anyDouble(), anyDouble(), anyDouble());
    }

    private double anyDouble() {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : -0.0;
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
