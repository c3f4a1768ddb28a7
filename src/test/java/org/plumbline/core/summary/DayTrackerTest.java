package org.plumbline.core.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.MinuteTracker.Activity;

class DayTrackerTest {

    private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");

    private final DayTracker tracker = new DayTracker(MinuteTracker.DEFAULT, ZoneId.of("Europe/Berlin"));
    private final List<MinuteSummary> minutes = new ArrayList<>();
    private final List<DaySummary> days = new ArrayList<>();
    private DayState state = DayState.START;

    @Test
    void theDayIsTheSumOfItsMinutes() {
        run(NINE, 601, new Activity(Stance.SEATED_STILL, 0, true, BodySums.NONE, null));
        assertThat(minutes).hasSize(10);
        assertThat(days.getLast().seconds().seated()).isCloseTo(600, within(1e-9));
        assertThat(days.getLast().slumpSeconds()).isCloseTo(600, within(1e-9));
        assertThat(days.getLast().date()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void theDayChangesAtMidnightWhereSheIs() {
        run(Instant.parse("2026-03-02T22:58:00Z"), 241, new Activity(Stance.WALKING, 2, false, BodySums.NONE, null));
        assertThat(days)
                .extracting(DaySummary::date)
                .containsExactly(
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 3),
                        LocalDate.of(2026, 3, 3));
        assertThat(days.get(1).steps()).isEqualTo(240);
        assertThat(days.get(3).steps()).isEqualTo(240);
    }

    @Test
    void timeTheServiceDidNotRunBelongsToNoMinute() {
        run(NINE, 30, new Activity(Stance.SEATED_STILL, 0, false, BodySums.NONE, null));
        tick(NINE, 3_600, new Activity(Stance.SEATED_STILL, 0, false, BodySums.NONE, null));
        assertThat(minutes.getFirst().seconds().total()).isCloseTo(29, within(1e-9));
    }

    @Test
    void todaySoFarHoldsTheMinuteThatIsBeingFilled() {
        run(NINE, 90, new Activity(Stance.STANDING, 0, false, BodySums.NONE, null));
        assertThat(tracker.soFar(state, anchor(NINE, 89)).seconds().standing()).isCloseTo(89, within(1e-9));
    }

    @Test
    void countsBelongToTheDayTheyHappenOn() {
        state = tracker.count(state, anchor(NINE, 0), day -> day.plusBout(Duration.ofMinutes(45)));
        state = tracker.count(state, anchor(NINE, 1), day -> day.plusBout(Duration.ofMinutes(60)));
        var today = tracker.soFar(state, anchor(NINE, 2));
        assertThat(List.of(today.bouts(), today.boutsFrom30(), today.boutsFrom60()))
                .containsExactly(2, 2, 1);
        assertThat(today.longestBout()).isEqualTo(Duration.ofHours(1));
        assertThat(tracker.soFar(state, anchor(NINE, 86_400)).bouts()).isZero();
    }

    /// A Pi without a clock chip starts some hours or years back, and says so.
    @Test
    void aClockThatIsNotSetYetTakesNoTotalsAway() {
        state = tracker.count(state, anchor(NINE, 0), DaySummary::plusBreak);
        var wrong = new WallAnchor(anchor(NINE, 1).at(), Instant.EPOCH, false);
        state = tracker.count(state, wrong, DaySummary::plusBreak);
        assertThat(tracker.soFar(state, anchor(NINE, 2)).breaks()).isEqualTo(2);
        var set = new WallAnchor(wrong.at(), Instant.EPOCH, true);
        assertThat(tracker.soFar(state, set).breaks()).isZero();
    }

    private void run(Instant start, int seconds, Activity activity) {
        for (int second = 0; second < seconds; second++) {
            tick(start, second, activity);
        }
    }

    private void tick(Instant start, int second, Activity activity) {
        var step = tracker.step(state, anchor(start, second), activity);
        state = step.state();
        step.minute().ifPresent(minutes::add);
        step.day().ifPresent(days::add);
    }

    private static WallAnchor anchor(Instant start, int second) {
        return new WallAnchor(new SampleTime(Duration.ofSeconds(second).toNanos()), start.plusSeconds(second), true);
    }
}
