package org.plumbline.core.gait.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.gait.event.GaitEvent;
import org.plumbline.core.gait.event.GaitEvent.Direction;
import org.plumbline.core.gait.event.GaitEvent.QuickBend;
import org.plumbline.core.gait.event.GaitEvent.SitDownImpact;
import org.plumbline.core.gait.event.GaitEvent.Transition;
import org.plumbline.core.sample.Vector3;
import org.plumbline.core.signal.Quaternion;

class TransitionDetectorTest {

    private final TransitionDetector detector = new TransitionDetector(TransitionParams.DEFAULT);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # seconds, metres, lean, way
            2.0,    0.4,    30,     SIT_TO_STAND
            2.0,    -0.4,   30,     STAND_TO_SIT
            1.2,    0.5,    20,     SIT_TO_STAND
            1.2,    -0.5,   20,     STAND_TO_SIT
            3.0,    0.4,    45,     SIT_TO_STAND
            """)
    void risingWithALeanIsStandingUpAndSinkingIsSittingDown(double seconds, double metres, double lean, Direction way) {
        var told = transitions(
                new LeaningTrunk().rest(3).move(seconds, metres, lean).rest(3));
        assertThat(told).extracting(Transition::direction).containsExactly(way);
        assertThat(told.getFirst().start().nanos() * 1e-9).isCloseTo(3, within(0.6));
        assertThat(told.getFirst().length().toNanos() * 1e-9).isCloseTo(seconds, within(0.8));
    }

    @Test
    void sittingDownIsToldWithItsImpact() {
        var events = LeaningTrunk.play(
                detector, new LeaningTrunk().rest(3).move(1.2, -0.5, 20).rest(3).moments());
        assertThat(events).anySatisfy(event -> assertThat(event).isInstanceOf(SitDownImpact.class));
    }

    @Test
    void risingWithoutALeanIsALift() {
        assertThat(transitions(new LeaningTrunk().rest(3).move(2, 0.5, 4).rest(3)))
                .isEmpty();
    }

    @Test
    void aClipThatIsOffInOnePostureDoesNotTurnTheWayRound() {
        var script =
                new LeaningTrunk().rest(3).move(2, -0.45, 30).shownMore(-0.4).rest(3);
        assertThat(transitions(script)).extracting(Transition::direction).containsExactly(Direction.STAND_TO_SIT);
    }

    @Test
    void whoHasJustSatDownCanOnlyStandUp() {
        var script = new LeaningTrunk()
                .rest(3)
                .move(2, -0.4, 30)
                .rest(3)
                .move(2, 0.05, 30)
                .rest(3);
        assertThat(transitions(script))
                .extracting(Transition::direction)
                .containsExactly(Direction.STAND_TO_SIT, Direction.SIT_TO_STAND);
    }

    @Test
    void afterAWalkAnythingMayCome() {
        LeaningTrunk.play(
                detector, new LeaningTrunk().rest(3).move(2, -0.4, 30).rest(3).moments());
        detector.walking();
        assertThat(detector.state().previous()).isNull();
    }

    @Test
    void aDeepFastBendIsABendAndNoTransition() {
        var events = LeaningTrunk.play(
                detector, new LeaningTrunk().rest(3).move(1.2, 0, 85).rest(3).moments());
        assertThat(events).hasSize(1).first().isInstanceOf(QuickBend.class);
    }

    @Test
    void whichWayRoundTheClipSitsDoesNotMatter() {
        var turned = Quaternion.about(new Vector3(0.6, 0, 0.8), 2);
        var script = new LeaningTrunk(turned).rest(3).move(2, -0.4, 30).rest(3);
        assertThat(transitions(script)).extracting(Transition::direction).containsExactly(Direction.STAND_TO_SIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 160, 210, 270, 400})
    void restoredInTheMiddleItGoesOnAsTheUnbrokenOne(int cut) {
        var moments = new LeaningTrunk()
                .rest(3)
                .move(2, -0.4, 30)
                .rest(3)
                .move(2, 0.3, 40)
                .rest(3)
                .moments();
        var told = new ArrayList<>(LeaningTrunk.play(detector, moments.subList(0, cut)));
        var restored = new TransitionDetector(TransitionParams.DEFAULT);
        restored.restore(detector.state());
        told.addAll(LeaningTrunk.play(restored, moments.subList(cut, moments.size())));
        var unbroken = new TransitionDetector(TransitionParams.DEFAULT);
        assertThat(told).isEqualTo(LeaningTrunk.play(unbroken, moments));
        assertThat(restored.state()).isEqualTo(unbroken.state());
    }

    @Test
    void leansTheWrongWayRoundAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransitionParams(0.4, 12, 0.7, 0.6, 6, 60, 10, 0.15, 0.5, 120, 6))
                .withMessageContaining("smallestLean");
    }

    private List<Transition> transitions(LeaningTrunk script) {
        List<GaitEvent> events = LeaningTrunk.play(detector, script.moments());
        return events.stream()
                .filter(Transition.class::isInstance)
                .map(Transition.class::cast)
                .toList();
    }
}
