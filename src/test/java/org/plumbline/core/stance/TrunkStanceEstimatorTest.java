package org.plumbline.core.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.gait.GaitReading;
import org.plumbline.core.gait.event.GaitEvent.Direction;
import org.plumbline.core.gait.event.GaitEvent.Transition;
import org.plumbline.core.gait.event.Wear;
import org.plumbline.core.sample.SampleTime;

class TrunkStanceEstimatorTest {

    private final TrunkStanceEstimator estimator = new TrunkStanceEstimator(TrunkStanceParams.DEFAULT);

    @Test
    void sittingIsSaidToBeInferred() {
        assertThat(last("....").reason()).contains("inferred from the trunk").contains("no mat");
        assertThat(last("....").basis()).isEqualTo(Basis.TRUNK);
    }

    @Test
    void aWalkShowsThatSheStoodUpAndIsDatedFromItsFirstStep() {
        assertThat(changes("....wwwwwwwww....")).containsExactly("SEATED_STILL 0", "WALKING 4", "STANDING 12");
    }

    @Test
    void fewStepsAtTheDeskAreNoStandingUp() {
        assertThat(changes("....www......")).containsExactly("SEATED_STILL 0");
    }

    @Test
    void standingUpIsSeenBeforeTheFirstStep() {
        assertThat(changes(".....^....wwwwwww")).containsExactly("SEATED_STILL 0", "STANDING 4", "WALKING 10");
    }

    @Test
    void sittingDownEndsStanding() {
        assertThat(changes("wwwwwwwwww....v...."))
                .containsExactly("SEATED_STILL 0", "WALKING 0", "STANDING 9", "SEATED_STILL 14");
    }

    @Test
    void standingLongWithoutAStepIsTakenForSittingSinceTheLastStep() {
        var changes = changes("wwwwwwwwww" + ".".repeat(400));
        assertThat(changes).containsExactly("SEATED_STILL 0", "WALKING 0", "STANDING 9", "SEATED_STILL 9");
    }

    @Test
    void stirringOnTheSeatLastsAWhile() {
        assertThat(changes("....~" + ".".repeat(30)))
                .containsExactly("SEATED_STILL 0", "SEATED_MOVING 4", "SEATED_STILL 4");
    }

    @Test
    void aGapIsUnknownAndAfterItNothingGoesOn() {
        assertThat(changes("wwwwwwwwww..??...."))
                .containsExactly("SEATED_STILL 0", "WALKING 0", "STANDING 9", "UNKNOWN 12", "SEATED_STILL 14");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 14, 30})
    void restoredInTheMiddleItGoesOnAsTheUnbrokenOne(int cut) {
        String day = "....wwwwwwwww....v~~......^..wwwww..??..";
        var unbroken = play(estimator, day);
        var first = new TrunkStanceEstimator(TrunkStanceParams.DEFAULT);
        var told = new ArrayList<>(play(first, day, 0, cut));
        var second = new TrunkStanceEstimator(TrunkStanceParams.DEFAULT);
        second.restore(first.state());
        told.addAll(play(second, day, cut, day.length()));
        assertThat(told).isEqualTo(unbroken);
    }

    private StanceEstimate last(String timeline) {
        return play(estimator, timeline).getLast();
    }

    private List<String> changes(String timeline) {
        var changes = new ArrayList<String>();
        for (var estimate : play(estimator, timeline)) {
            String told = estimate.stance() + " " + estimate.since().nanos() / 1_000_000_000;
            if (changes.isEmpty() || !changes.getLast().startsWith(estimate.stance() + " ")) {
                changes.add(told);
            }
        }
        return changes;
    }

    /// Plays a timeline, one character a second: `.` still, `w` walks, `~` stirs, `^` has stood up, `v` has sat down,
    /// `?` nothing heard. A walk begins at the first of its characters.
    private static List<StanceEstimate> play(TrunkStanceEstimator estimator, String timeline) {
        return play(estimator, timeline, 0, timeline.length());
    }

    private static List<StanceEstimate> play(TrunkStanceEstimator estimator, String timeline, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> estimator.accept(second(i), reading(timeline, i)))
                .toList();
    }

    private static GaitReading reading(String timeline, int i) {
        SampleTime now = second(i);
        return switch (timeline.charAt(i)) {
            case 'w' -> new GaitReading(true, second(walkStart(timeline, i)), 0, 110, 0.05, Wear.WORN, List.of());
            case '~' -> new GaitReading(true, null, 0, 0, 0.6, Wear.WORN, List.of());
            case '^' -> told(now, Direction.SIT_TO_STAND);
            case 'v' -> told(now, Direction.STAND_TO_SIT);
            case '?' -> GaitReading.UNKNOWN;
            default -> new GaitReading(true, null, 0, 0, 0.05, Wear.WORN, List.of());
        };
    }

    private static GaitReading told(SampleTime end, Direction direction) {
        var start = new SampleTime(end.nanos() - Duration.ofSeconds(1).toNanos());
        return new GaitReading(true, null, 0, 0, 0.05, Wear.WORN, List.of(new Transition(start, end, direction)));
    }

    private static int walkStart(String timeline, int i) {
        return timeline.substring(0, i + 1).replaceAll("w+$", "").length();
    }

    private static SampleTime second(int second) {
        return new SampleTime(second * 1_000_000_000L);
    }
}
