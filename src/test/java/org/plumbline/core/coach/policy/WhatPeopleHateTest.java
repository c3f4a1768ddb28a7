package org.plumbline.core.coach.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.core.coach.policy.CoachTest.minutes;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptKind;

/// What people complain of in break reminders elsewhere: each complaint is a test, by its name.
class WhatPeopleHateTest {

    private static final String WALK = minutes("W", 3);

    @Test
    void naggingRightAfterABreak() {
        var day = CoachedDay.from("09:00")
                .live(minutes("S", 40) + WALK + "S")
                .slumps()
                .live(minutes("S", 18));
        assertThat(day.prompts()).isEmpty();
        assertThat(day.suppressed()).containsExactly("SLUMP: peace until 10:03");
    }

    /// Nobody looks at the keyboard: who reads, calls or thinks sits all the same, and is not taken for absent.
    @Test
    void keyboardIdleTakenForAbsence() {
        var day = CoachedDay.from("09:00").live(minutes("S", 53));
        assertThat(day.prompts()).containsExactly("walk-light at 09:52");
        assertThat(day.outcomes()).isEmpty();
    }

    @Test
    void interruptingMeetings() {
        var day = CoachedDay.from("09:00").live(minutes("S", 30)).busy(true).live(minutes("S", 60));
        assertThat(day.cues()).isNotEmpty().allMatch(cue -> cue.startsWith("walk-light"));
    }

    @Test
    void snoozeCountedAsSkip() {
        var day = CoachedDay.from("09:00").live(minutes("S", 53)).snooze().live(minutes("S", 11));
        assertThat(day.prompts()).containsExactly("walk-light at 09:52", "walk-light-2 at 10:03");
        assertThat(day.outcomes()).containsExactly(Outcome.SNOOZED);
        assertThat(day.live(WALK).outcomes()).containsExactly(Outcome.SNOOZED, Outcome.TAKEN);
    }

    @Test
    void disabledItAndForgot() {
        var paused = CoachedDay.from("09:00").pause(Duration.ofHours(1)).live(minutes("S", 63));
        assertThat(paused.outlook().pausedUntil()).isNull();
        assertThat(paused.prompts()).containsExactly("walk-light at 10:02");
        assertThat(paused.suppressed()).containsExactly("WALK_BREAK: paused until 10:00");
        var busy = CoachedDay.from("09:00").busy(true).live(minutes("S", 121));
        assertThat(busy.outlook().busyUntil()).isNull();
    }

    @Test
    void breaksThatWereNone() {
        var stood = CoachedDay.from("09:00").live(minutes("S", 53) + minutes("U", 10) + minutes("S", 30));
        assertThat(stood.outcomes()).containsExactly(Outcome.PARTIAL);
        assertThat(stood.prompts()).hasSize(2);
        var said = CoachedDay.from("09:00").live(minutes("S", 53)).done().live(minutes("S", 10));
        assertThat(said.outcomes()).doesNotContain(Outcome.TAKEN);
        assertThat(said.prompts()).hasSizeGreaterThan(1);
    }

    @Test
    void postureNaggingWhileStanding() {
        var day = CoachedDay.from("09:00")
                .live(minutes("S", 1))
                .slumps()
                .leansOn(0.8)
                .live(minutes("U", 29));
        assertThat(day.prompted()).isEmpty();
        assertThat(day.live(minutes("U", 10)).prompted())
                .extracting(Prompted::kind)
                .containsExactly(PromptKind.LONG_STANDING);
    }

    /// The day's totals over a restart are the engine's: `RestartTest`. Here, the coach's own sum.
    @Test
    void totalsThatReset() {
        var day = CoachedDay.from("09:00").live(minutes("S", 30) + minutes("?", 1) + minutes("S", 23));
        assertThat(day.state().clock().sat()).isEqualTo(Duration.ofMinutes(53).minusSeconds(2));
        assertThat(day.prompts()).hasSize(1);
    }
}
