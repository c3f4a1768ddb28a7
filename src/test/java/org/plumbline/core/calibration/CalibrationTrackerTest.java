package org.plumbline.core.calibration;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.calibration.CalibrationEvent.Drifted;
import org.plumbline.core.calibration.CalibrationEvent.ForwardLearned;
import org.plumbline.core.calibration.CalibrationEvent.Reclipped;
import org.plumbline.core.calibration.CalibrationEvent.Refused;
import org.plumbline.core.calibration.CalibrationEvent.UprightLearned;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Quaternion;

class CalibrationTrackerTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration SIX_SECONDS = Duration.ofSeconds(6);

    private final Sitter sitter = new Sitter(Quaternion.about(new Vector3(0, 1, 0), 1));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theClipMaySitAnyWayRound(long seed) {
        var any = new Sitter(anyRotation(seed));
        calibrated(any);
        var calibration = requireNonNull(any.state.calibration());
        var trunk = calibration.inclination(any.now(), any.up(20, 10));
        assertThat(trunk.flexionDegrees()).isCloseTo(20, within(0.15));
        assertThat(trunk.lateralDegrees()).isCloseTo(10, within(0.15));
        assertThat(calibration.inclination(any.now(), any.up(-30, 0)).flexionDegrees())
                .isCloseTo(-30, within(0.15));
    }

    @Test
    void nobodyAskedAndTheFirstStillSittingIsUprightWithoutAForward() {
        sitter.sits(0, 0, SIX_SECONDS);
        assertThat(sitter.events).singleElement().isInstanceOf(UprightLearned.class);
        var trunk = requireNonNull(sitter.state.calibration()).inclination(sitter.now(), sitter.up(-20, 0));
        assertThat(trunk.directed()).isFalse();
        assertThat(trunk.flexionDegrees()).isCloseTo(20, within(0.15));
    }

    @Test
    void standingStillIsNotTakenForUpright() {
        sitter.seated(false).sits(0, 0, Duration.ofMinutes(1));
        assertThat(sitter.state.calibration()).isNull();
    }

    @Test
    void movingDuringTheUprightIsRefusedAndTriedAgain() {
        sitter.asked().sits(0, 0, Duration.ofSeconds(3)).sits(10, 0, Duration.ofSeconds(3));
        assertThat(sitter.events)
                .containsExactly(
                        new Refused(sitter.now().plus(Duration.ofMillis(-2900)), "you moved; sit still for 5 s"));
        sitter.sits(10, 0, SIX_SECONDS);
        assertThat(sitter.events).last().isInstanceOf(UprightLearned.class);
    }

    @Test
    void aChipSetToAnotherRangeIsRefused() {
        sitter.force(4.9).asked().sits(0, 0, SIX_SECONDS);
        assertThat(refusal(sitter)).contains("gravity reads 0.50");
    }

    @Test
    void tooSmallABendIsRefused() {
        sitter.asked().sits(0, 0, SIX_SECONDS).bends(12, 0);
        assertThat(refusal(sitter)).isEqualTo("the bend was too small: 12°, at least 15° are needed");
    }

    @Test
    void aBendThatTurnsAsideIsRefused() {
        sitter.asked()
                .sits(0, 0, SIX_SECONDS)
                .sits(15, 0, SECOND)
                .sits(0, 25, SECOND)
                .sits(0, 0, SECOND);
        assertThat(refusal(sitter)).contains("to the side");
    }

    @Test
    void whoseForwardIsKnownIsSeenToBendAside() {
        calibrated(sitter);
        sitter.asked().sits(0, 0, SIX_SECONDS).bends(0, 30);
        assertThat(refusal(sitter)).contains("to the side");
    }

    @Test
    void aClipThatComesLooseIsNotABend() {
        sitter.asked().sits(0, 0, SIX_SECONDS).bends(120, 0);
        assertThat(refusal(sitter)).contains("come loose");
    }

    @Test
    void afterARefusedBendAGoodOneCounts() {
        sitter.asked()
                .sits(0, 0, SIX_SECONDS)
                .bends(12, 0)
                .sits(0, 0, SIX_SECONDS)
                .bends(30, 0);
        assertThat(sitter.events).last().isInstanceOf(ForwardLearned.class);
    }

    @Test
    void withoutABendUprightIsKeptAndItIsSaid() {
        sitter.asked().sits(0, 0, Duration.ofMinutes(2));
        assertThat(refusal(sitter)).isEqualTo("no forward bend was seen within 60 s");
        assertThat(requireNonNull(sitter.state.calibration()).forward()).isNull();
    }

    @Test
    void aClipPutOnAnotherWayGivesUpTheUprightUntilANewOneIsLearned() {
        calibrated(sitter);
        sitter.reclipped(Quaternion.about(new Vector3(1, 0, 0), 2)).sits(0, 0, Duration.ofSeconds(12));
        assertThat(sitter.events).last().isInstanceOf(Reclipped.class);
        assertThat(sitter.state.calibration()).isNull();
        sitter.sits(0, 0, SIX_SECONDS);
        assertThat(requireNonNull(sitter.state.calibration()).forward()).isNull();
    }

    @Test
    void bendingFarForAMomentIsNotAMovedClip() {
        calibrated(sitter);
        sitter.sits(80, 0, Duration.ofSeconds(8)).sits(0, 0, SIX_SECONDS);
        assertThat(sitter.state.calibration()).isNotNull();
    }

    @Test
    void aClipThatComesBackTheSameWayStillKnowsForward() {
        calibrated(sitter);
        sitter.unclipped();
        assertThat(sitter.state.calibration()).isNull();
        sitter.sits(4, 0, SIX_SECONDS);
        assertThat(requireNonNull(sitter.state.calibration()).forward()).isNotNull();
    }

    @Test
    void uprightFollowsHerOverWeeks() {
        calibrated(sitter);
        sitter.sitsForHours(5, 40);
        assertThat(flexion(sitter, 5)).isCloseTo(5 * Math.exp(-1), within(0.1));
        assertThat(requireNonNull(sitter.state.calibration()).driftDegrees())
                .isCloseTo(5 * (1 - Math.exp(-1)), within(0.1));
    }

    @Test
    void uprightNeverFollowsASlump() {
        calibrated(sitter);
        sitter.sitsForHours(20, 8);
        assertThat(flexion(sitter, 20)).isCloseTo(20, within(0.15));
    }

    @Test
    void uprightDoesNotWanderOffStepByStepAndThatItWouldIsToldOnce() {
        calibrated(sitter);
        for (int degrees = 4; degrees < 30; degrees += 4) {
            sitter.sitsForHours(degrees, 100);
        }
        assertThat(requireNonNull(sitter.state.calibration()).driftDegrees())
                .isLessThanOrEqualTo(CalibrationParams.DEFAULT.largestDriftDegrees());
        assertThat(sitter.events)
                .filteredOn(Drifted.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Drifted.class, drifted -> assertThat(drifted.age()).isGreaterThan(Duration.ofHours(100)));
    }

    private static void calibrated(Sitter sitter) {
        sitter.asked().sits(0, 0, SIX_SECONDS).bends(30, 0);
        assertThat(sitter.events).last().isInstanceOf(ForwardLearned.class);
    }

    private static String refusal(Sitter sitter) {
        assertThat(sitter.events).last().isInstanceOf(Refused.class);
        return ((Refused) sitter.events.getLast()).reason();
    }

    private static double flexion(Sitter sitter, double actual) {
        return requireNonNull(sitter.state.calibration())
                .inclination(sitter.now(), sitter.up(actual, 0))
                .flexionDegrees();
    }

    private static Quaternion anyRotation(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] parts = random.doubles(4, -1, 1).toArray();
        return new Quaternion(parts[0], parts[1], parts[2], parts[3]).normalized();
    }
}
