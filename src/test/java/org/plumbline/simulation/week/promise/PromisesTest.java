package org.plumbline.simulation.week.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.core.bout.BoutEvent.BoutEnded;
import org.plumbline.core.bout.BoutEvent.BoutStarted;
import org.plumbline.core.bout.BoutEvent.BreakEnded;
import org.plumbline.core.bout.BreakRung;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.Outlook;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.coach.cue.Cues;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.LiveState;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Exclusion;
import org.plumbline.core.plan.Flag;
import org.plumbline.core.plan.Intervals;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.plan.Stage;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.summary.DaySummary;

/// The checker itself: each promise broken once, and kept once by a hair.
class PromisesTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");
    private static final Exclusion NONE_LATE =
            new Exclusion(List.of(Stage.THIRD_TRIMESTER), List.of(Flag.PELVIC_GIRDLE_PAIN));

    private final Promises promises = new Promises(new Promises.Terms(ZoneOffset.UTC, NONE_LATE, Intervals.DEFAULT));

    PromisesTest() {
        at("08:00");
        promises.look(new Input.Observed(moment("08:00"), Stance.SEATED_STILL, 0), List.of());
    }

    @Test
    void aPromptNineteenMinutesAfterABreakIsNoticedAndOneAfterTwentyIsNot() {
        at("09:00", rested("09:00"));
        at("09:20", prompted("09:20", PromptKind.WALK_BREAK));
        assertThat(promises.ledger().broken()).isEmpty();
        at("10:00", rested("10:00"));
        at("10:19", prompted("10:19", PromptKind.SLUMP));
        assertThat(promises.ledger().broken()).containsExactly(broken(Promise.PEACE, "10:19"));
    }

    @Test
    void aCueInQuietHoursIsNoticed() {
        at("20:59", new Effect.Play(Cues.THANKS));
        assertThat(promises.ledger().broken()).isEmpty();
        at("21:00", new Effect.Play(Cues.THANKS));
        assertThat(promises.ledger().broken()).containsExactly(broken(Promise.QUIET_HOURS, "21:00"));
    }

    @Test
    void aToneWhileBusyIsNoticed() {
        ask("09:00", new Wish.Busy(true));
        at("09:10", new Effect.Play(Cues.WALK_LIGHT));
        assertThat(promises.ledger().broken()).isEmpty();
        at("09:20", new Effect.Play(Cues.WALK));
        assertThat(promises.ledger().broken()).containsExactly(broken(Promise.LIGHT_WHILE_BUSY, "09:20"));
    }

    @Test
    void aFifthCueWithinTheHourIsNoticed() {
        for (var time : List.of("09:00", "09:15", "09:30", "09:45")) {
            at(time, new Effect.Play(Cues.THANKS));
        }
        assertThat(promises.ledger().broken()).isEmpty();
        at("09:59", new Effect.Play(Cues.THANKS));
        assertThat(promises.ledger().broken()).containsExactly(broken(Promise.FOUR_AN_HOUR, "09:59"));
    }

    @Test
    void aPromptFromUnknownTimeIsNoticed() {
        promises.look(new Input.Observed(moment("09:00"), Stance.UNKNOWN, 0), List.of());
        at("09:01", prompted("09:01", PromptKind.WALK_BREAK));
        assertThat(promises.ledger().broken()).containsExactly(broken(Promise.KNOWN, "09:01"));
    }

    @Test
    void aPostureCueWhileStandingIsNoticed() {
        promises.look(new Input.Observed(moment("09:00"), Stance.STANDING, 0), List.of());
        at("09:01", prompted("09:01", PromptKind.LONG_STANDING));
        assertThat(promises.ledger().broken()).isEmpty();
        at("09:02", prompted("09:02", PromptKind.SLUMP));
        assertThat(promises.ledger().broken()).containsExactly(broken(Promise.SEATED, "09:02"));
    }

    @Test
    void anExerciseWithoutConsentOrExcludedIsNoticed() {
        ask("08:59", new Wish.SetPersonal(new Personal(Stage.EARLY, List.of(), Consent.UNASKED)));
        at("09:00", prompted("09:00", PromptKind.PELVIC_TILTS));
        ask("09:01", new Wish.SetPersonal(new Personal(Stage.EARLY, List.of(), Consent.GIVEN)));
        at("09:02", prompted("09:02", PromptKind.PELVIC_TILTS));
        ask("09:03", new Wish.SetPersonal(new Personal(Stage.THIRD_TRIMESTER, List.of(), Consent.GIVEN)));
        at("09:04", prompted("09:04", PromptKind.PELVIC_TILTS));
        ask("09:05", new Wish.SetPersonal(new Personal(Stage.EARLY, List.of(Flag.PELVIC_GIRDLE_PAIN), Consent.GIVEN)));
        at("09:06", prompted("09:06", PromptKind.PELVIC_TILTS));
        ask("09:07", new Wish.SetPersonal(new Personal(Stage.EARLY, List.of(), Consent.GIVEN)));
        ask("09:08", new Wish.AnswerCheck(true));
        at("09:09", prompted("09:09", PromptKind.PELVIC_TILTS));
        assertThat(promises.ledger().broken())
                .containsExactly(
                        broken(Promise.CONSENT, "09:00"),
                        broken(Promise.CONSENT, "09:09"),
                        broken(Promise.OFFERED, "09:04"),
                        broken(Promise.OFFERED, "09:06"));
    }

    @Test
    void aPromptInAPauseIsNoticed() {
        ask("09:00", new Wish.Pause(Duration.ofHours(1)));
        at("09:59", prompted("09:59", PromptKind.WALK_BREAK));
        assertThat(promises.ledger().broken()).containsExactly(broken(Promise.SILENT_PAUSE, "09:59"));
        at("10:00", prompted("10:00", PromptKind.WALK_BREAK));
        assertThat(promises.ledger().broken()).hasSize(1);
    }

    @Test
    void aPauseAndATimeWithLightOnlyThatDoNotEndAreNoticed() {
        at("10:00", shown("10:00", "10:00", null));
        at("10:00", shown("10:00", null, "10:00"));
        assertThat(promises.ledger().broken()).isEmpty();
        at("10:01", shown("10:01", "10:00", null));
        at("10:02", shown("10:02", null, "10:00"));
        assertThat(promises.ledger().broken())
                .containsExactly(broken(Promise.PAUSE_ENDS, "10:01"), broken(Promise.BUSY_ENDS, "10:02"));
    }

    /// What the page shows.
    private static Effect shown(String time, @Nullable String pausedUntil, @Nullable String busyUntil) {
        var outlook = new Outlook(
                null,
                "drawn",
                null,
                pausedUntil == null ? null : moment(pausedUntil),
                null,
                busyUntil == null ? null : moment(busyUntil),
                DayKind.ORDINARY);
        var stance = new StanceEstimate(Stance.SEATED_STILL, moment("08:00"), Basis.MAT, "drawn");
        var today = DaySummary.empty(LocalDate.of(2026, 3, 2));
        return new Effect.Live(new LiveState(moment(time), stance, Posture.UPRIGHT, null, outlook, null, today));
    }

    @Test
    void aLongBoutWithoutAPromptOrAReasonIsNoticed() {
        at("09:00", new Effect.Bout(new BoutStarted(moment("09:00"))));
        at("09:50", suppressed("09:50"));
        at("10:30", new Effect.Bout(new BoutEnded(moment("09:00"), moment("10:30"), false)));
        at("11:00", new Effect.Bout(new BoutStarted(moment("11:00"))));
        at("12:05", new Effect.Bout(new BoutEnded(moment("11:00"), moment("12:05"), false)));
        assertThat(promises.ledger().broken()).isEmpty();
        at("13:00", new Effect.Bout(new BoutStarted(moment("13:00"))));
        at("14:06", new Effect.Bout(new BoutEnded(moment("13:00"), moment("14:06"), false)));
        assertThat(promises.ledger().broken()).containsExactly(broken(Promise.ACCOUNTED, "14:06"));
    }

    private void ask(String time, Wish wish) {
        promises.look(new Input.Asked(moment(time), wish), List.of());
    }

    private void at(String time, Effect... effects) {
        var at = moment(time);
        promises.look(new Input.Tick(new WallAnchor(at, MIDNIGHT.plusNanos(at.nanos()), true)), List.of(effects));
    }

    private static Effect prompted(String time, PromptKind kind) {
        return new Effect.Prompt(new Prompted(moment(time), kind, 1, "drawn"));
    }

    private static Effect suppressed(String time) {
        return new Effect.Prompt(
                new Resolved(moment(time), PromptKind.WALK_BREAK, Outcome.SUPPRESSED, null, "quiet hours"));
    }

    private static Effect rested(String end) {
        var minute = Duration.ofMinutes(1);
        return new Effect.Bout(new BreakEnded(moment(end), moment(end), minute, Duration.ZERO, BreakRung.WALKED));
    }

    private static SampleTime moment(String time) {
        return new SampleTime(LocalTime.parse(time).toNanoOfDay());
    }

    private static String broken(Promise promise, String time) {
        return "%s: broken at %s".formatted(promise.words(), time);
    }
}
