package org.plumbline.core.gait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.core.gait.event.Wear;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Vector3;

class WearDetectorTest {

    private final WearDetector detector = new WearDetector(WearParams.DEFAULT);

    @Test
    void aClipOnTheTableIsNotWornAfterTenMinutes() {
        assertThat(lean(0, 599, 0)).isEqualTo(Wear.WORN);
        assertThat(lean(599, 601, 0)).isEqualTo(Wear.NOT_WORN);
    }

    @Test
    void aTrunkThatStirsNowAndThenWearsIt() {
        for (int minute = 0; minute < 60; minute += 5) {
            assertThat(lean(minute * 60, minute * 60 + 299, minute % 2)).isEqualTo(Wear.WORN);
        }
    }

    @Test
    void whoLeansFarFromHowSheWalksLies() {
        walk();
        assertThat(lean(1, 11, 80)).isEqualTo(Wear.WORN);
        assertThat(lean(11, 13, 80)).isEqualTo(Wear.LYING);
    }

    @Test
    void aClipThatWalksIsWornHoweverStraightItIsHeld() {
        assertThat(lean(0, 601, 0)).isEqualTo(Wear.NOT_WORN);
        assertThat(detector.accept(second(602), up(0), true)).isEqualTo(Wear.WORN);
    }

    @Test
    void beforeTheFirstWalkNobodyLies() {
        assertThat(lean(0, 60, 80)).isEqualTo(Wear.WORN);
    }

    @Test
    void restoredInTheMiddleItGoesOnAsTheUnbrokenOne() {
        walk();
        lean(1, 8, 80);
        var restored = new WearDetector(WearParams.DEFAULT);
        restored.restore(detector.state());
        assertThat(restored.accept(second(12), up(80), false)).isEqualTo(Wear.LYING);
        assertThat(detector.accept(second(12), up(80), false)).isEqualTo(Wear.LYING);
        assertThat(restored.state()).isEqualTo(detector.state());
    }

    private void walk() {
        detector.accept(second(0), up(0), true);
    }

    /// Holds one inclination, sampled every second.
    private Wear lean(int from, int to, double degrees) {
        var wear = Wear.WORN;
        for (int i = from; i < to; i++) {
            wear = detector.accept(second(i), up(degrees), false);
        }
        return wear;
    }

    private static Vector3 up(double degrees) {
        return new Vector3(Math.sin(Math.toRadians(degrees)), 0, Math.cos(Math.toRadians(degrees)));
    }

    private static SampleTime second(int second) {
        return new SampleTime(second * 1_000_000_000L);
    }
}
