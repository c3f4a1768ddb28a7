package org.plumbline.core.exercise.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.core.exercise.guide.GuidedSession.request;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.exercise.TiltRepetition.Tempo;
import org.plumbline.core.exercise.guide.GuideState.Idle;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.Flag;
import org.plumbline.core.plan.Stage;

class ExerciseGuideTest {

    private static final Request TILTS = request("pelvic-tilts", Stage.EARLY, Consent.GIVEN);
    private static final Request ROUTINE = request("ten-minutes", Stage.EARLY, Consent.GIVEN);

    private final GuidedSession session = new GuidedSession();

    @Test
    void tiltsArePacedUpAndDownAndEndAfterAMinute() {
        session.start(TILTS).seconds(70);
        assertThat(session.told)
                .startsWith("0 started", "0 settle", "5 tilt-up", "8 tilt-down", "11 tilt-up", "14 tilt-down")
                .endsWith("59 tilt-up", "62 tilt-down", "65 completed: 60 s", "65 thanks")
                .hasSize(2 + 2 * 10 + 2);
    }

    @Test
    void tiltsEndWhenEnoughAreCounted() {
        session.start(TILTS).seconds(8);
        for (int i = 0; i < 12; i++) {
            session.seconds(4).tilt(Tempo.STEADY);
        }
        assertThat(session.told).endsWith("56 completed: 12 of 12 counted in 51 s", "56 thanks");
    }

    @Test
    void theThirdTrimesterNeedsEightTilts() {
        session.start(request("pelvic-tilts", Stage.THIRD_TRIMESTER, Consent.GIVEN))
                .seconds(8);
        for (int i = 0; i < 8; i++) {
            session.seconds(4).tilt(Tempo.STEADY);
        }
        assertThat(session.told).contains("40 completed: 8 of 8 counted in 35 s");
    }

    @Test
    void theTempoIsTold() {
        session.start(TILTS).seconds(10).tilt(Tempo.TOO_FAST);
        assertThat(session.view().hint()).isEqualTo("A little slower.");
        assertThat(session.view().counted()).isEqualTo(1);
        session.seconds(6).tilt(Tempo.UNFINISHED);
        assertThat(session.view().hint()).isEqualTo("All the way there and back.");
        assertThat(session.view().counted()).isEqualTo(1);
        session.seconds(6).tilt(Tempo.STEADY);
        assertThat(session.view().hint()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Consent.class, names = "GIVEN", mode = EnumSource.Mode.EXCLUDE)
    void withoutConsentNothingBegins(Consent consent) {
        session.start(request("pelvic-tilts", Stage.EARLY, consent)).seconds(10);
        assertThat(session.told)
                .containsExactly(
                        "0 refused: exercises are off until you confirm that nobody has told you not to exercise");
    }

    @Test
    void aRoutineAsksFirst() {
        session.start(ROUTINE).seconds(10);
        assertThat(session.told).containsExactly("0 asked");
        assertThat(session.view().showing()).isEqualTo(GuideView.Showing.CHECK);
        session.answer(false);
        assertThat(session.told).containsExactly("0 asked", "10 started", "10 settle");
    }

    @Test
    void aYesInTheCheckEndsIt() {
        session.start(ROUTINE).seconds(10).answer(true).seconds(10);
        assertThat(session.told).containsExactly("0 asked", "10 ended: you answered yes to a line of the check");
    }

    @Test
    void aCheckThatIsNotAnsweredGoesAway() {
        session.start(ROUTINE).seconds(301);
        assertThat(session.told).containsExactly("0 asked", "300 ended: the check was not answered");
    }

    @Test
    void theRoutineGoesThroughItsPartsAndSides() {
        session.start(ROUTINE).answer(false);
        var parts = new LinkedHashSet<String>();
        while (session.guide.view(session.state).isPresent()) {
            parts.add("%d/%d %s %s"
                    .formatted(
                            session.view().number(),
                            session.view().of(),
                            session.view().task().assignment().name(),
                            session.view().task().side()));
            session.seconds(1);
        }
        assertThat(parts)
                .containsExactly(
                        "1/9 walk BOTH",
                        "2/9 pelvic-tilts BOTH",
                        "3/9 glute-bridges BOTH",
                        "4/9 clamshells LEFT",
                        "5/9 clamshells RIGHT",
                        "6/9 bird-dog LEFT",
                        "7/9 bird-dog RIGHT",
                        "8/9 piriformis-stretch LEFT",
                        "9/9 piriformis-stretch RIGHT");
        assertThat(session.told).endsWith("621 completed: 9 of 9 parts in 10 min", "621 thanks");
    }

    @Test
    void aPartThatIsLeftOutIsNotDoneAndThatIsAll() {
        session.start(ROUTINE).answer(false).seconds(20).skip();
        assertThat(session.view().task().assignment().name()).isEqualTo("pelvic-tilts");
        assertThat(session.told).endsWith("20 settle");
        session.seconds(900);
        assertThat(session.told).anyMatch(told -> told.contains("ended: 8 of 9 parts"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 6, 30, 64})
    void sheCanStopAtAnyMoment(int second) {
        session.start(TILTS).seconds(second).stop();
        assertThat(session.state).isEqualTo(new Idle());
        assertThat(session.last()).get().asString().startsWith(second + " ended: stopped by you");
        int told = session.told.size();
        session.seconds(100);
        assertThat(session.told).hasSize(told);
    }

    @Test
    void anotherExerciseDoesNotBreakIn() {
        session.start(TILTS).seconds(10).start(ROUTINE);
        assertThat(session.last()).contains("10 refused: another exercise is under way");
        assertThat(session.view().task().assignment().name()).isEqualTo("pelvic-tilts");
    }

    @Test
    void whatAFlagExcludesIsRefusedByName() {
        session.start(request("clamshells", Stage.EARLY, Consent.GIVEN, Flag.PELVIC_GIRDLE_PAIN));
        assertThat(session.told)
                .containsExactly("0 refused: Clamshells is not offered at your stage or with what you have told");
    }

    @Test
    void aNameThatThePlanDoesNotKnowIsRefused() {
        session.start(request("handstand", Stage.EARLY, Consent.GIVEN));
        assertThat(session.told).containsExactly("0 refused: the plan has no exercise called handstand");
    }

    @Test
    void afterARestartThatTookTooLongNothingIsCuedToAnEmptyRoom() {
        session.start(TILTS).seconds(10).blind(Duration.ofSeconds(11));
        assertThat(session.last()).contains("21 ended: interrupted: nothing was seen for 11 s");
    }

    @Test
    void aLookThatComesLateMovesNoLaterCue() {
        session.start(TILTS).seconds(7).blind(Duration.ofMillis(2_700)).seconds(10);
        assertThat(session.told).contains("9 tilt-down", "11 tilt-up", "14 tilt-down");
    }

    /// The next look is always the same, saved in between or not: the state is all there is.
    @Test
    void theStateIsAllItRemembers() {
        session.start(ROUTINE).answer(false).seconds(150);
        var other = new GuidedSession();
        other.state = session.state;
        other.blind(Duration.ofSeconds(150));
        int before = session.told.size();
        session.seconds(400);
        other.told.clear();
        other.seconds(400);
        assertThat(other.told).isEqualTo(List.copyOf(session.told.subList(before, session.told.size())));
        assertThat(other.state).isEqualTo(session.state);
    }
}
