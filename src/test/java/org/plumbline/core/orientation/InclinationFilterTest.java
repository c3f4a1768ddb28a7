package org.plumbline.core.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.sample.ImuSample;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Directions;

class InclinationFilterTest {

    private static final Vector3 NO_OFFSET = Vector3.ZERO;
    private static final Vector3 CHEAP_OFFSET = new Vector3(1, 1, 1).times(Math.toRadians(1.5));

    private final InclinationFilter filter = new InclinationFilter(InclinationParams.DEFAULT);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void atRestUpIsWhereTheAccelerometerPointsWhateverWayTheClipSits(long seed) {
        var clip = new TurningClip(seed, 0, NO_OFFSET);
        assertThat(worstDegrees(clip, () -> 20, 200)).isLessThan(1e-6);
        assertThat(filter.settled()).isTrue();
        assertThat(filter.atRest()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20, 50})
    void aTurningClipIsFollowedAtAnyRate(int periodMillis) {
        var clip = new TurningClip(7, 120, NO_OFFSET);
        assertThat(worstDegrees(clip, () -> periodMillis, 30_000 / periodMillis))
                .isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void unevenStampsDoNoHarm(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var clip = new TurningClip(seed, 120, NO_OFFSET);
        assertThat(worstDegrees(clip, () -> random.nextInt(4, 50), 1500)).isLessThan(1);
    }

    @Test
    void atRestTheOffsetOfTheGyroscopeIsLearned() {
        var clip = new TurningClip(3, 0, CHEAP_OFFSET);
        worstDegrees(clip, () -> 20, 1000);
        assertThat(offsetErrorDegPerS()).isLessThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inMotionTheOffsetOfTheGyroscopeIsLearnedToo(long seed) {
        var clip = new TurningClip(seed, 60, CHEAP_OFFSET);
        worstDegrees(clip, () -> 20, 6000);
        assertThat(worstDegrees(clip, () -> 20, 1000)).isLessThan(1);
        assertThat(filter.atRest()).isFalse();
    }

    @Test
    void aTrueSlowTurnBeyondTheClipIsNotTakenForAnOffset() {
        var clip = new TurningClip(3, 0, new Vector3(Math.toRadians(30), 0, 0));
        worstDegrees(clip, () -> 20, 500);
        double limit = Math.toRadians(BiasParams.DEFAULT.clipDegPerS());
        assertThat(Math.abs(filter.gyroBias().x())).isLessThanOrEqualTo(limit);
    }

    @Test
    void afterAGapTheVerticalIsSeenAnewAndTheOffsetKept() {
        var clip = new TurningClip(5, 0, CHEAP_OFFSET);
        worstDegrees(clip, () -> 20, 1000);
        var offset = filter.gyroBias();
        var turned = new TurningClip(6, 0, CHEAP_OFFSET);
        turned.silence(30_000);
        assertThat(Directions.degreesBetween(filter.update(turned.next(20)), turned.up()))
                .isLessThan(1e-6);
        assertThat(filter.settled()).isFalse();
        assertThat(filter.gyroBias()).isEqualTo(offset);
    }

    @Test
    void aSampleThatIsNotLaterIsLeftOut() {
        var clip = new TurningClip(5, 60, NO_OFFSET);
        worstDegrees(clip, () -> 20, 100);
        var before = filter.state();
        filter.update(new ImuSample(clip.now(), new Vector3(0, 9, 0), Vector3.ZERO));
        assertThat(filter.state()).isEqualTo(before);
    }

    @Test
    void withoutAGyroscopeItSaysSoAndStillFindsTheVerticalAtRest() {
        var clip = new TurningClip(5, 0, NO_OFFSET);
        for (int i = 0; i < 200; i++) {
            var sample = clip.next(20);
            filter.update(new ImuSample(sample.at(), sample.acceleration(), null));
        }
        assertThat(filter.degraded()).isTrue();
        assertThat(Directions.degreesBetween(filter.up(), clip.up())).isLessThan(1e-6);
        filter.update(clip.next(20));
        assertThat(filter.degraded()).isFalse();
    }

    @Test
    void freeFallLeavesTheVerticalWhereItWas() {
        var clip = new TurningClip(5, 0, NO_OFFSET);
        filter.update(new ImuSample(clip.now(), Vector3.ZERO, Vector3.ZERO));
        assertThat(filter.up()).isEqualTo(new Vector3(0, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 50, 149, 300})
    void aRestoredFilterGoesOnBitForBit(int samples) {
        var clip = new TurningClip(11, 90, CHEAP_OFFSET);
        worstDegrees(clip, () -> 20, samples);
        var restored = new InclinationFilter(InclinationParams.DEFAULT);
        restored.restore(filter.state());
        for (int i = 0; i < 500; i++) {
            var sample = clip.next(20);
            assertThat(restored.update(sample)).isEqualTo(filter.update(sample));
        }
        assertThat(restored.state()).isEqualTo(filter.state());
    }

    @Test
    void aGapOfNoLengthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InclinationParams(3, Duration.ZERO, RestParams.DEFAULT, BiasParams.DEFAULT))
                .withMessageContaining("maximumGap (PT0S)");
    }

    /// The largest error over so many samples.
    private double worstDegrees(TurningClip clip, IntSupplier periodMillis, int samples) {
        double worst = 0;
        for (int i = 0; i < samples; i++) {
            Vector3 up = filter.update(clip.next(periodMillis.getAsInt()));
            worst = Math.max(worst, Directions.degreesBetween(up, clip.up()));
        }
        return worst;
    }

    private double offsetErrorDegPerS() {
        return Math.toDegrees(filter.gyroBias().minus(CHEAP_OFFSET).norm());
    }
}
