package org.plumbline.core.engine.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.core.calibration.CalibrationEvent.ForwardLearned;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.exercise.TiltRepetition.Tempo;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.posture.PostureEvent.SlumpStarted;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.Placement;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.seat.MatLayout;
import org.plumbline.core.seat.event.SeatEvent;
import org.plumbline.core.seat.event.SeatEvent.UnevenEnded;
import org.plumbline.core.seat.event.SeatEvent.UnevenStarted;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.stance.StanceEstimate;

class SensingTest {

    private static final int HERTZ = 50;
    private static final double GRAVITY = 9.80665;

    private final List<Effect> effects = new ArrayList<>();
    private Sensing sensing = new Sensing(SensingParams.of(Placement.UPPER_TRUNK, MatLayout.grid(2, 2, 200)));
    private long tick;

    /// What each clip leans by, degrees forward; null while it is silent.
    private @Nullable Double upper = 0.0;

    private @Nullable Double waist;

    /// Share of the load on her left; null while the mat is silent.
    private @Nullable Double left;

    private boolean gyro = true;

    @Test
    void oneBendTeachesBothClipsForward() {
        waist = 0.0;
        calibrate();
        assertThat(calibrated(ForwardLearned.class)).containsExactly(Sensor.WAIST_IMU, Sensor.IMU);
    }

    @Test
    void aBendAtTheHipIsNoSlumpWhileTheWaistIsSeen() {
        waist = 0.0;
        calibrate();
        upper = 25.0;
        waist = 28.0;
        play(Duration.ofSeconds(150));
        assertThat(sensing.posture()).isEqualTo(Posture.LEANING);
    }

    @Test
    void aRoundedBackIsASlumpAndItsLumbarPartIsTold() {
        waist = 0.0;
        calibrate();
        upper = 25.0;
        waist = 4.0;
        play(Duration.ofSeconds(150));
        assertThat(effects)
                .filteredOn(effect -> effect instanceof Effect.Posture(SlumpStarted slump)
                        && slump.lumbarDegrees() != null
                        && Math.abs(slump.lumbarDegrees() - 21) < 1.5)
                .hasSize(1);
    }

    @Test
    void withoutASecondClipTheFirstJudgesAlone() {
        calibrate();
        upper = 25.0;
        play(Duration.ofSeconds(150));
        assertThat(sensing.posture()).isEqualTo(Posture.SLUMPED);
        assertThat(sensing.body(now()).postureSince()).isNotNull();
    }

    @Test
    void tiltsAreCountedAtTheWaistOnlyWhileAnExerciseRuns() {
        waist = 0.0;
        swing(3);
        assertThat(sensing.tilts()).isZero();
        sensing.startTilts();
        swing(5);
        sensing.stopTilts();
        swing(2);
        assertThat(sensing.tilts()).isEqualTo(5);
        assertThat(effects)
                .filteredOn(Effect.Tilt.class::isInstance)
                .hasSize(5)
                .allMatch(effect -> ((Effect.Tilt) effect).tilt().tempo() == Tempo.STEADY);
    }

    @Test
    void aClipWithoutGyroscopeIsSaidToTellLess() {
        gyro = false;
        play(Duration.ofSeconds(2));
        gyro = true;
        play(Duration.ofSeconds(2));
        assertThat(effects)
                .filteredOn(effect -> effect instanceof Effect.SensorDegraded || effect instanceof Effect.SensorBack)
                .hasSize(2)
                .first()
                .isInstanceOf(Effect.SensorDegraded.class);
    }

    @Test
    void weightOnOneSideForTenMinutesIsToldAndSoIsItsEnd() {
        left = 0.7;
        play(Duration.ofMinutes(9));
        assertThat(sensing.body(now()).unevenSince()).isNull();
        play(Duration.ofMinutes(2));
        assertThat(sensing.body(now()).unevenSince()).isNotNull();
        left = 0.5;
        play(Duration.ofMinutes(3));
        assertThat(seat(UnevenStarted.class)).singleElement().matches(told -> Math.abs(told.leftShare() - 0.7) < 0.02);
        assertThat(seat(UnevenEnded.class)).hasSize(1);
        assertThat(sensing.body(now()).unevenSince()).isNull();
    }

    @Test
    void weightThatHasMovedIsDatedAndCounted() {
        left = 0.5;
        play(Duration.ofMinutes(1));
        var satDown = sensing.body(now()).weightMovedAt();
        left = 0.7;
        play(Duration.ofMinutes(1));
        assertThat(sensing.body(now()).weightMovedAt()).isNotEqualTo(satDown);
        assertThat(sensing.takeCounted().weightShifts()).isEqualTo(1);
        assertThat(sensing.takeCounted().weightShifts()).isZero();
    }

    @Test
    void aTareWithoutAMatIsRefused() {
        sensing.tare(now(), effects);
        assertThat(seat(SeatEvent.Refused.class))
                .extracting(SeatEvent.Refused::reason)
                .containsExactly("no mat answers");
    }

    @Test
    void restoredMidWayItGoesOnAsTheUnbrokenRun() {
        waist = 0.0;
        left = 0.6;
        calibrate();
        sensing.startTilts();
        swing(1);
        var saved = sensing.state();
        var restored = new Sensing(SensingParams.of(Placement.UPPER_TRUNK, MatLayout.grid(2, 2, 200)));
        restored.restore(saved);
        long began = tick;
        effects.clear();
        swing(3);
        var unbroken = List.copyOf(effects);
        var end = sensing.state();
        sensing = restored;
        tick = began;
        effects.clear();
        swing(3);
        assertThat(effects).isEqualTo(unbroken);
        assertThat(sensing.state()).isEqualTo(end);
    }

    private void calibrate() {
        play(Duration.ofSeconds(5));
        sensing.calibrate(now());
        play(Duration.ofSeconds(8));
        var bent = 40.0;
        lean(bent);
        lean(0);
        play(Duration.ofSeconds(5));
    }

    /// Every clip that is worn goes there within four seconds.
    private void lean(double degrees) {
        double from = upper == null ? 0 : upper;
        for (int i = 1; i <= 4 * HERTZ; i++) {
            double now = from + (degrees - from) * i / (4 * HERTZ);
            upper = now;
            waist = waist == null ? null : Double.valueOf(now);
            step();
        }
    }

    /// Pelvic tilts of four seconds each.
    private void swing(int times) {
        for (int i = 0; i < times * 4 * HERTZ; i++) {
            waist = 6 * (1 - Math.cos(2 * Math.PI * i / (4 * HERTZ)));
            step();
        }
    }

    private void play(Duration length) {
        for (long i = 0; i < length.toSeconds() * HERTZ; i++) {
            step();
        }
    }

    private void step() {
        tick++;
        var now = now();
        if (waist != null) {
            sensing.acceptWaist(sample(now, waist), effects);
        }
        if (upper != null) {
            sensing.accept(sample(now, upper), effects);
        }
        if (left != null && tick % 5 == 0) {
            double sway = 0.01 * Math.sin(tick / 20.0);
            double right = 1 - left;
            sensing.accept(
                    new MatFrame(now, 0.6 * (left + sway), 0.6 * (right - sway), 0.6 * left, 0.6 * right), effects);
        }
        sensing.look(new StanceEstimate(Stance.SEATED_STILL, new SampleTime(0), Basis.MAT, "drawn"), now, effects);
    }

    private ImuSample sample(SampleTime at, double degrees) {
        double lean = Math.toRadians(degrees);
        return new ImuSample(
                at,
                new Vector3(-GRAVITY * Math.sin(lean), 0, GRAVITY * Math.cos(lean)),
                gyro ? new Vector3(0, 0, 0) : null);
    }

    private SampleTime now() {
        return new SampleTime(tick * (1_000_000_000L / HERTZ));
    }

    private List<Sensor> calibrated(Class<?> event) {
        return effects.stream()
                .filter(effect -> effect instanceof Effect.Calibration told && event.isInstance(told.event()))
                .map(effect -> ((Effect.Calibration) effect).sensor())
                .toList();
    }

    private <E extends SeatEvent> List<E> seat(Class<E> type) {
        return effects.stream()
                .filter(effect -> effect instanceof Effect.Seat told && type.isInstance(told.event()))
                .map(effect -> type.cast(((Effect.Seat) effect).event()))
                .toList();
    }
}
