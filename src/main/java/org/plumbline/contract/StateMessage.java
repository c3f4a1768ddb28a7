package org.plumbline.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.exercise.guide.GuideView.Showing;
import org.plumbline.core.exercise.guide.Side;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.exercise.Position;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.summary.DaySummary;

/// The present, retained by the broker.
///
/// @param at         when this was so
/// @param since      when the stance began
/// @param reason     why the stance is believed
/// @param boutStart  when the open sitting bout began; null when none is open
/// @param nextPrompt when the next prompt is due if nothing changes; null when none is
/// @param promptNote why then, or why none
/// @param coaching   what the coach waits for, and what holds it back
/// @param exercise   what is being guided; null for nothing
public record StateMessage(
        String device,
        Instant at,
        boolean synced,
        Stance stance,
        Basis basis,
        Instant since,
        String reason,
        Posture posture,
        @Nullable Instant boutStart,
        @Nullable Instant nextPrompt,
        String promptNote,
        Coaching coaching,
        @Nullable Exercise exercise,
        DaySummary today)
        implements Message {

    /// A guided exercise or routine, as far as it has come. What she told of herself is no part of it.
    ///
    /// @param title      of all of it
    /// @param showing    whether it waits for the check's answer, for her to get ready, or she moves
    /// @param part       what she does now, or first
    /// @param number     which part that is, from 1
    /// @param of         how many there are
    /// @param ends       when this phase ends by the clock
    /// @param repetition by the pace, from 1; 0 while she gets ready
    /// @param counted    repetitions that clip or mat have counted
    /// @param hint       about the last one; empty for none
    public record Exercise(
            String title,
            Showing showing,
            Part part,
            int number,
            int of,
            Instant ends,
            int repetition,
            int counted,
            String hint) {}

    /// One part of it.
    ///
    /// @param name        in the plan
    /// @param repetitions on this side; 1 for what is held
    /// @param counts      whether clip or mat count them
    public record Part(String name, String title, Position position, Side side, int repetitions, boolean counts) {}

    /// What the coach waits for, and what holds it back. What she told of herself is no part of it.
    ///
    /// @param prompting    what the prompt that waits for an answer asks for; null for none
    /// @param attempt      which cue of that prompt was the last, from 1; 0 without a prompt
    /// @param snoozedUntil end of the snooze; null for none
    /// @param pausedUntil  end of the pause she asked for; null for none
    /// @param busyUntil    end of the time with light only, if she does not end it before; null for none
    public record Coaching(
            @Nullable PromptKind prompting,
            int attempt,
            @Nullable Instant snoozedUntil,
            @Nullable Instant pausedUntil,
            @Nullable Instant busyUntil,
            DayKind dayKind) {

        /// Nothing waits, nothing is held back.
        public static final Coaching IDLE = new Coaching(null, 0, null, null, null, DayKind.ORDINARY);
    }

    /// The same with another exercise under way; null for none.
    public StateMessage with(@Nullable Exercise other) {
        return new StateMessage(
                device,
                at,
                synced,
                stance,
                basis,
                since,
                reason,
                posture,
                boutStart,
                nextPrompt,
                promptNote,
                coaching,
                other,
                today);
    }

    @Override
    public Channel channel() {
        return Channel.STATE;
    }
}
