package org.plumbline.sensor.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.simulation.sitter.Seeds;

class SampleTimelineTest {

    private static final int HERTZ = 50;
    private static final long NOMINAL = 1_000_000_000L / HERTZ;

    private final SampleTimeline timeline = new SampleTimeline(HERTZ);
    private final List<Long> truth = new ArrayList<>();
    private final List<Long> stamps = new ArrayList<>();
    private double next;
    private long now;

    @ParameterizedTest
    @ValueSource(doubles = {0.95, 0.98, 1, 1.02, 1.05})
    void aClockThatIsOffIsFoundOutWithinHalfAMinute(double speed) {
        readUnevenly(30, NOMINAL / speed, 1);
        assertThat(timeline.rateHertz()).isCloseTo(HERTZ * speed, within(HERTZ * 0.001));
    }

    /// A sample is on average half a period old when it is found; what remains is that.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void onceItIsFoundOutStampsAreWithinTwoMillisecondsOfTheTruth(long seed) {
        readUnevenly(90, NOMINAL / 1.02, seed);
        for (int i = truth.size() / 2; i < truth.size(); i++) {
            assertThat(stamps.get(i)).isCloseTo(truth.get(i), within(2_000_000L));
        }
    }

    @Test
    void stampsAreEvenAlthoughReadsAreNot() {
        readUnevenly(60, NOMINAL, 7);
        for (int i = stamps.size() / 2; i < stamps.size() - 1; i++) {
            assertThat(stamps.get(i + 1) - stamps.get(i)).isCloseTo(NOMINAL, within(NOMINAL / 10));
        }
    }

    @Test
    void noStampIsLaterThanItsReadOrEarlierThanTheOneBefore() {
        readUnevenly(60, NOMINAL / 0.97, 8);
        assertThat(stamps).isSorted().doesNotHaveDuplicates();
        assertThat(stamps.getLast()).isLessThanOrEqualTo(now);
    }

    /// The chip stood still for two seconds: the samples after it are of after it.
    @Test
    void aStandstillIsNotSpreadOverTheSamplesAfterIt() {
        readUnevenly(10, NOMINAL, 9);
        now += 2_000_000_000L;
        var after = timeline.stamp(new SampleTime(now), 2);
        assertThat(after[0].nanos()).isCloseTo(now - NOMINAL * 3 / 2, within(NOMINAL / 10));
    }

    @Test
    void afterAGapTheRateIsStillKnown() {
        readUnevenly(30, NOMINAL / 1.02, 10);
        double known = timeline.rateHertz();
        timeline.restart();
        timeline.stamp(new SampleTime(now + 5_000_000_000L), 3);
        assertThat(timeline.rateHertz()).isEqualTo(known);
    }

    /// Reads after 60 to 140 ms, as a loop on a busy machine does.
    private void readUnevenly(int seconds, double period, long seed) {
        var random = Seeds.random(seed, "reads");
        while (now < seconds * 1_000_000_000L) {
            now += random.nextLong(60_000_000, 140_000_000);
            int count = 0;
            for (; next <= now; next += period, count++) {
                truth.add((long) next);
            }
            for (var stamp : timeline.stamp(new SampleTime(now), count)) {
                stamps.add(stamp.nanos());
            }
        }
    }
}
