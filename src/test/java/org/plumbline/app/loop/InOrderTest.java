package org.plumbline.app.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.posture.Body;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;

class InOrderTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Input> out = new ArrayList<>();
    private final InOrder inOrder = started(Duration.ZERO);

    private InOrder started(Duration longestWait) {
        var fresh = new InOrder(out::add, longestWait);
        fresh.accept(tick(0));
        out.clear();
        return fresh;
    }

    @Test
    void whatComesInOrderIsNotTouched() {
        everyKindAt(0).forEach(inOrder);
        everyKindAt(5).forEach(inOrder);
        assertThat(out)
                .startsWith(everyKindAt(0).toArray(Input[]::new))
                .endsWith(everyKindAt(5).toArray(Input[]::new));
    }

    @ParameterizedTest
    @MethodSource("everyKindLate")
    void whatWasOvertakenCountsAsOfTheMomentItWasOvertakenAt(Input late, Input expected) {
        inOrder.accept(snooze(12));
        inOrder.accept(late);
        assertThat(out).containsExactly(snooze(12), expected);
    }

    /// Effects cannot be dated before the first tick.
    @Test
    void nothingIsHandedOnBeforeTheFirstTick() {
        var fresh = new InOrder(out::add, Duration.ZERO);
        fresh.accept(snooze(3));
        assertThat(out).isEmpty();
        fresh.accept(tick(5));
        fresh.accept(snooze(6));
        assertThat(out).containsExactly(tick(5), snooze(5), snooze(6));
    }

    @Test
    void otherInputsWaitForTheClipsBatch() {
        var patient = started(Duration.ofMillis(200));
        patient.accept(snooze(50));
        patient.accept(tick(60));
        assertThat(out).isEmpty();
        List.of(imu(40), imu(55), imu(70)).forEach(patient);
        assertThat(out).containsExactly(imu(40), snooze(50), imu(55), tick(60), imu(70));
    }

    @Test
    void aSilentClipIsNotWaitedForForever() {
        var patient = started(Duration.ofMillis(200));
        patient.accept(snooze(50));
        patient.accept(tick(249));
        assertThat(out).isEmpty();
        patient.accept(tick(250));
        assertThat(out).containsExactly(snooze(50));
    }

    /// Each clip tells in its own time; what one has told waits for the other.
    @Test
    void twoClipsWaitForEachOther() {
        var two = new InOrder(out::add, Duration.ofMillis(200), EnumSet.of(Sensor.IMU, Sensor.WAIST_IMU));
        two.accept(tick(0));
        out.clear();
        List.of(imu(40), imu(60)).forEach(two);
        assertThat(out).isEmpty();
        List.of(waist(30), waist(50)).forEach(two);
        assertThat(out).containsExactly(waist(30), imu(40), waist(50));
        two.accept(imu(260));
        assertThat(out).as("the waist clip is silent").containsExactly(waist(30), imu(40), waist(50), imu(60));
    }

    static List<Object[]> everyKindLate() {
        var late = everyKindAt(5);
        var expected = everyKindAt(12);
        var pairs = new ArrayList<Object[]>();
        for (int i = 0; i < late.size(); i++) {
            pairs.add(new Object[] {late.get(i), expected.get(i)});
        }
        return pairs;
    }

    private static List<Input> everyKindAt(int millis) {
        var at = at(millis);
        return List.of(
                new Input.Imu(new ImuSample(at, new Vector3(0, 0, 9.81), new Vector3(0.1, 0.2, 0.3))),
                new Input.WaistImu(new ImuSample(at, new Vector3(0, 9.81, 0), null)),
                new Input.Mat(new MatFrame(at, 0.25, 0.5)),
                new Input.Observed(at, Stance.STANDING, 3),
                new Input.Tick(new WallAnchor(at, NINE.plusMillis(millis), true)),
                new Input.SensorLost(at, Sensor.MAT, "nobody answers"),
                new Input.SensorBack(at, Sensor.IMU),
                new Input.ObservedBody(at, Body.UNKNOWN),
                new Input.Asked(at, new Wish.Pause(Duration.ofHours(1))));
    }

    private static Input snooze(int millis) {
        return new Input.Asked(at(millis), new Wish.Snooze());
    }

    private static Input tick(int millis) {
        return new Input.Tick(new WallAnchor(at(millis), NINE.plusMillis(millis), true));
    }

    private static Input imu(int millis) {
        return new Input.Imu(new ImuSample(at(millis), new Vector3(0, 0, 9.81), null));
    }

    private static Input waist(int millis) {
        return new Input.WaistImu(new ImuSample(at(millis), new Vector3(0, 0, 9.81), null));
    }

    private static SampleTime at(int millis) {
        return new SampleTime(1_000_000L * millis);
    }
}
