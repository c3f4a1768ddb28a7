package org.plumbline.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.exercise.TiltRepetition.Tempo;
import org.plumbline.core.sample.SampleTime;

class TiltCounterTest {

    private static final double RATE_HZ = 20;

    private final TiltCounter counter = new TiltCounter(TiltParams.DEFAULT);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # degrees, seconds each, repetitions
            5,          4,            10
            -5,         4,            10
            2.5,        6,             8
            15,         8,            12
            1,          4,             0
            """)
    void slowTiltsAreCountedWhicheverWayTheyGo(double degrees, double seconds, int repetitions) {
        assertThat(play(tilts(10_000, degrees, seconds, Math.max(repetitions, 3))))
                .hasSize(repetitions)
                .allMatch(repetition -> repetition.tempo() == Tempo.STEADY);
        assertThat(counter.repetitions()).isEqualTo(repetitions);
    }

    @Test
    void aRepetitionIsAsLongAsSheWasAwayFromRest() {
        assertThat(play(tilts(1, 6, 6, 4)))
                .allSatisfy(repetition ->
                        assertThat(repetition.duration()).isBetween(Duration.ofMillis(2_500), Duration.ofSeconds(6)));
    }

    @Test
    void hastyTiltsAreToldAndCounted() {
        assertThat(play(tilts(1, 8, 1.4, 6))).hasSize(6).allMatch(repetition -> repetition.tempo() == Tempo.TOO_FAST);
    }

    @Test
    void aTiltThatStaysOutIsUnfinishedAndDoesNotCount() {
        var signal = new ArrayList<>(tilts(1, 5, 4, 2));
        signal.addAll(hold(5, 30));
        assertThat(play(signal))
                .extracting(TiltRepetition::tempo)
                .containsExactly(Tempo.STEADY, Tempo.STEADY, Tempo.UNFINISHED);
        assertThat(counter.repetitions()).isEqualTo(2);
    }

    @Test
    void aSmallWobbleBetweenTwoTiltsIsNotOne() {
        var signal = new ArrayList<>(tilts(1, 8, 4, 3));
        signal.addAll(tilts(1, 2.5, 4, 1));
        signal.addAll(tilts(1, 8, 4, 2));
        assertThat(play(signal)).hasSize(5);
    }

    @Test
    void aRepetitionAcrossAGapIsUnknown() {
        play(tilts(1, 5, 4, 2));
        counter.accept(new SampleTime(Duration.ofMinutes(5).toNanos()), 5);
        assertThat(counter.accept(
                        new SampleTime(Duration.ofMinutes(5).plusMillis(50).toNanos()), 0))
                .isEmpty();
        assertThat(counter.repetitions()).isEqualTo(2);
    }

    @Test
    void aSignalThatIsNoNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.accept(new SampleTime(0), Double.NaN))
                .withMessageContaining("NaN");
    }

    /// Whatever her pace, her swing, the drift and the noise: nobody loses a repetition.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void noRepetitionIsLostToDriftOrNoise(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double swing = random.nextDouble(4, 15);
        int wanted = random.nextInt(5, 15);
        var signal = tilts(seed, swing, random.nextDouble(3, 8), wanted);
        double drift = random.nextDouble(-0.02, 0.02);
        var disturbed = new ArrayList<Double>();
        for (int i = 0; i < signal.size(); i++) {
            disturbed.add(signal.get(i) + drift * i / RATE_HZ + 0.3 * random.nextGaussian());
        }
        assertThat(play(disturbed)).filteredOn(TiltRepetition::counts).hasSize(wanted);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 37, 100, 333})
    void restoredMidwayItCountsLikeTheUnbrokenRun(int cut) {
        var signal = tilts(7, 5, 4, 6);
        var unbroken = play(signal);
        var first = new TiltCounter(TiltParams.DEFAULT);
        var second = new TiltCounter(TiltParams.DEFAULT);
        var found = new ArrayList<TiltRepetition>();
        for (int i = 0; i < signal.size(); i++) {
            if (i == cut) {
                second.restore(first.state());
            }
            (i < cut ? first : second).accept(time(i), signal.get(i)).ifPresent(found::add);
        }
        assertThat(found).isEqualTo(unbroken);
        assertThat(second.state()).isEqualTo(counter.state());
    }

    @Test
    void aLongestBelowTheFastestIsRefused() {
        var second = Duration.ofSeconds(1);
        var fastest = Duration.ofSeconds(5);
        var longest = Duration.ofSeconds(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TiltParams(second, 1, 0.4, 0.5, fastest, longest, second))
                .withMessageContaining("longest");
    }

    private List<TiltRepetition> play(List<Double> signal) {
        var found = new ArrayList<TiltRepetition>();
        for (int i = 0; i < signal.size(); i++) {
            counter.accept(time(i), signal.get(i)).ifPresent(found::add);
        }
        return found;
    }

    /// Rest, then so many raised cosines of this height with a short rest after each, then rest.
    private static List<Double> tilts(long seed, double degrees, double seconds, int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var signal = new ArrayList<>(hold(0, 2));
        for (int i = 0; i < count; i++) {
            double length = seconds * random.nextDouble(0.95, 1.05);
            for (int k = 0; k < length * RATE_HZ; k++) {
                signal.add(degrees * (1 - Math.cos(2 * Math.PI * k / (length * RATE_HZ))) / 2);
            }
            signal.addAll(hold(0, 0.5));
        }
        signal.addAll(hold(0, 3));
        return signal;
    }

    private static List<Double> hold(double degrees, double seconds) {
        return Collections.nCopies((int) (seconds * RATE_HZ), degrees);
    }

    private static SampleTime time(int i) {
        return new SampleTime(Math.round(i * 1e9 / RATE_HZ));
    }
}
