package org.plumbline.simulation.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.DoubleSummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.sample.Vector3;
import org.plumbline.simulation.sitter.Seeds;

class SimulatedBodyTest {

    private static final double GRAVITY = 9.80665;
    private static final double STEP = 0.005;

    private final double[] felt = new double[6];
    private SimulatedBody body = body(1);

    /// Up as the clip would know it from its gyroscope alone.
    private Vector3 reckoned = Vector3.ZERO;

    @Test
    void atRestTheClipFeelsGravityAlongItsOwnUp() {
        live(5);
        assertThat(force().norm()).isCloseTo(GRAVITY, within(0.02));
        assertThat(degreesBetween(force(), body.mounting().up())).isLessThan(1.5);
    }

    /// Turning the old vertical by the angular rate alone ends where gravity is felt at last.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theAngularRateIsTheDerivativeOfTheOrientationThatGravityShows(long seed) {
        body = body(seed);
        live(2);
        reckoned = force().normalized();
        body.hold(Pose.degrees(25, 10, 0, 0));
        live(3);
        body.sitDown();
        live(4);
        assertThat(degreesBetween(reckoned, force())).isLessThan(0.3);
        body.standUp();
        live(3);
        body.walk(true);
        live(20);
        body.walk(false);
        live(4);
        assertThat(degreesBetween(reckoned, force())).isLessThan(0.3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void gettingUpBendsTheTrunkBy30To45DegreesAndTakesTheWeightOffTheSeat(long seed) {
        body = body(seed);
        body.sitDown();
        live(5);
        assertThat(body.seatWeight()).isEqualTo(1);
        body.standUp();
        double bend = 0;
        while (!body.isTransitionOver()) {
            live(STEP);
            bend = Math.max(bend, Math.toDegrees(body.pitch()));
        }
        assertThat(bend).isBetween(28.0, 47.0);
        assertThat(body.seatWeight()).isZero();
    }

    @Test
    void sittingDownEndsInAJolt() {
        body.sitDown();
        double jolt = 0;
        for (double t = 0; t < 4; t += STEP) {
            live(STEP);
            jolt = Math.max(jolt, body.seatWeight() > 0.5 ? force().norm() - GRAVITY : 0);
        }
        assertThat(jolt).isBetween(1.0, 6.0);
    }

    @Test
    void aWalkBouncesTwiceAStrideByTwoToThreeMetresPerSecondSquared() {
        body.walk(true);
        live(5);
        long before = body.steps();
        var up = new DoubleSummaryStatistics();
        for (double t = 0; t < 60; t += STEP) {
            live(STEP);
            up.accept(force().norm() - GRAVITY);
        }
        assertThat(body.steps() - before).isBetween(102L, 114L);
        assertThat(up.getMax()).isBetween(2.0, 4.5);
        assertThat(up.getMin()).isBetween(-4.5, -2.0);
        assertThat(up.getAverage()).isCloseTo(0, within(0.15));
    }

    @Test
    void aClipOnTheTableFeelsGravityAcrossTheTrunkAndNothingElse() {
        body.layClipDown();
        live(10);
        assertThat(degreesBetween(force(), body.mounting().forward())).isLessThan(0.1);
        assertThat(force().norm()).isCloseTo(GRAVITY, within(1e-3));
        assertThat(rate().norm()).isLessThan(1e-4);
    }

    @Test
    void aClipPutOnAgainSitsALittleDifferently() {
        var before = body.mounting().up();
        body.layClipDown();
        body.wearClip();
        assertThat(degreesBetween(before, body.mounting().up())).isBetween(0.1, 12.0);
    }

    private static SimulatedBody body(long seed) {
        var askew = new Vector3(0.1, -0.2, 0.15);
        return new SimulatedBody(ClipMounting.BETWEEN_SHOULDER_BLADES.turned(askew), Seeds.random(seed, "body"));
    }

    private void live(double seconds) {
        for (double t = 0; t < seconds - STEP / 2; t += STEP) {
            body.feel(felt);
            Vector3 before = rate();
            body.advance(STEP);
            body.feel(felt);
            Vector3 mean = before.plus(rate()).times(0.5);
            Vector3 halfway = reckoned.plus(reckoned.cross(mean).times(STEP / 2));
            reckoned = reckoned.plus(halfway.cross(mean).times(STEP));
        }
    }

    private Vector3 force() {
        return new Vector3(felt[0], felt[1], felt[2]);
    }

    private Vector3 rate() {
        return new Vector3(felt[3], felt[4], felt[5]);
    }

    private static double degreesBetween(Vector3 a, Vector3 b) {
        return Math.toDegrees(Math.atan2(a.cross(b).norm(), a.dot(b)));
    }
}
