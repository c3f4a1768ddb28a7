package org.plumbline.core.gait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.gait.ScriptedTrunk.Moment;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.gait.event.GaitEvent.StepTaken;
import org.plumbline.core.gait.event.GaitEvent.WalkingBout;
import org.plumbline.core.signal.Quaternion;

class GaitTrackerTest {

    private final GaitTracker tracker = new GaitTracker(GaitParams.DEFAULT);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # samples a second, seconds a step
            20,     0.5
            25,     0.55
            50,     0.5
            100,    0.6
            200,    0.45
            50,     0.9
            """)
    void everyStepOfAWalkCountsAtAnyRate(double hertz, double stepSeconds) {
        var script = ScriptedTrunk.at(hertz).stand(5).walk(40, stepSeconds).stand(5);
        assertThat(steps(script.eventsOf(tracker))).isCloseTo(40, within(1L));
    }

    @Test
    void aWalkIsToldWithItsBeginningItsEndAndItsSteps() {
        var walks = walks(ScriptedTrunk.at(50).stand(10).walk(20, 0.5).stand(10).eventsOf(tracker));
        assertThat(walks).hasSize(1);
        assertThat(walks.getFirst().start().nanos() * 1e-9).isCloseTo(10, within(1.0));
        assertThat(walks.getFirst().end().nanos() * 1e-9).isCloseTo(20, within(1.0));
        assertThat(walks.getFirst().steps()).isBetween(19, 21);
    }

    @Test
    void threeStepsToThePrinterAreNoWalk() {
        assertThat(ScriptedTrunk.at(50).stand(10).walk(3, 0.6).stand(10).eventsOf(tracker))
                .isEmpty();
    }

    @Test
    void movementWithoutRhythmIsNoWalk() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        var script = ScriptedTrunk.at(50).stand(5);
        for (int i = 0; i < 100; i++) {
            script.walk(1, 0.4).stand(random.nextBoolean() ? 0.1 : 0.9);
        }
        assertThat(walkedSeconds(script.eventsOf(tracker))).isLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whichWayRoundTheClipSitsDoesNotMatter(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var turned = new Quaternion(
                        random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), random.nextGaussian())
                .normalized();
        var straight = walkedScript(Quaternion.IDENTITY).eventsOf(new GaitTracker(GaitParams.DEFAULT));
        assertThat(walkedScript(turned).eventsOf(tracker)).isEqualTo(straight);
    }

    @Test
    void aGapEndsAWalkWithTheLastStepSeen() {
        var script = ScriptedTrunk.at(50).walk(20, 0.5).silence(3).stand(1);
        var walks = walks(script.eventsOf(tracker));
        assertThat(walks).hasSize(1);
        assertThat(walks.getFirst().end().nanos() * 1e-9).isLessThan(10);
        assertThat(tracker.state().reading().known()).isFalse();
        assertThat(tracker.state().reading().walking()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 137, 480, 611, 900})
    void restoredInTheMiddleItGoesOnAsTheUnbrokenOne(int cut) {
        List<Moment> moments = ScriptedTrunk.at(50)
                .stand(3)
                .walk(15, 0.5)
                .stand(4)
                .walk(9, 0.6)
                .stand(4)
                .moments();
        moments.subList(0, cut).forEach(moment -> tracker.accept(moment.sample(), moment.up()));
        var restored = new GaitTracker(GaitParams.DEFAULT);
        restored.restore(tracker.state());
        for (Moment moment : moments.subList(cut, moments.size())) {
            assertThat(restored.accept(moment.sample(), moment.up()))
                    .isEqualTo(tracker.accept(moment.sample(), moment.up()));
        }
        assertThat(restored.state()).isEqualTo(tracker.state());
    }

    private static ScriptedTrunk walkedScript(Quaternion clip) {
        return new ScriptedTrunk(50, clip)
                .stand(3)
                .walk(15, 0.5)
                .stand(5)
                .walk(3, 0.5)
                .stand(3);
    }

    private static long steps(List<GaitEvent> events) {
        return events.stream().filter(StepTaken.class::isInstance).count();
    }

    private static double walkedSeconds(List<GaitEvent> events) {
        return walks(events).stream()
                .mapToDouble(walk -> walk.end().secondsSince(walk.start()))
                .sum();
    }

    private static List<WalkingBout> walks(List<GaitEvent> events) {
        return events.stream()
                .filter((Predicate<GaitEvent>) WalkingBout.class::isInstance)
                .map(WalkingBout.class::cast)
                .toList();
    }
}
