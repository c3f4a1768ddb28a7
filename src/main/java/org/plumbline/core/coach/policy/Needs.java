package org.plumbline.core.coach.policy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.coach.Situation;
import org.plumbline.core.coach.params.NudgeParams;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.Stance;

/// What her body shows that a nudge could be about, and since when.
record Needs(NudgeParams params) {

    /// Whether a nudge of this kind is called for.
    boolean isDue(PromptKind kind, Situation here) {
        var since = since(kind, here);
        return since != null && here.now().isAtLeast(after(kind), since);
    }

    /// Whether anything tells about it: without, it is neither due nor over.
    boolean isSeen(PromptKind kind, Situation here) {
        var body = here.body();
        if (!here.isSeated()) {
            return here.stance().stance() != Stance.UNKNOWN;
        }
        return switch (kind) {
            case SLUMP -> body.posture() != Posture.UNKNOWN && body.posture() != Posture.NOT_AVAILABLE;
            case UNEVEN_LOAD -> body.leftShare() != null;
            case POSTURAL_SHIFT -> body.weightMovedAt() != null;
            case LONG_STANDING, WALK_BREAK, PELVIC_TILTS -> true;
        };
    }

    /// The reason, in words with the numbers behind it.
    String reason(PromptKind kind, Situation here) {
        var since = since(kind, here);
        var length = since == null ? Duration.ZERO : here.now().since(since);
        var leftShare = here.body().leftShare();
        return switch (kind) {
            case SLUMP -> CoachWords.slumped(length);
            case UNEVEN_LOAD -> CoachWords.uneven(length, leftShare == null ? 0.5 : leftShare);
            case POSTURAL_SHIFT -> CoachWords.unmoved(length);
            case LONG_STANDING -> CoachWords.stood(length);
            case WALK_BREAK, PELVIC_TILTS -> throw notANudge(kind);
        };
    }

    /// How she sits is looked at only while she sits, and long standing only while she stands.
    private static @Nullable SampleTime since(PromptKind kind, Situation here) {
        var body = here.body();
        if (kind == PromptKind.LONG_STANDING) {
            return here.stance().stance() == Stance.STANDING ? body.standingSince() : null;
        }
        if (!here.isSeated()) {
            return null;
        }
        return switch (kind) {
            case SLUMP -> body.posture() == Posture.SLUMPED ? body.postureSince() : null;
            case UNEVEN_LOAD -> body.unevenSince();
            case POSTURAL_SHIFT -> body.weightMovedAt();
            case LONG_STANDING, WALK_BREAK, PELVIC_TILTS -> null;
        };
    }

    private Duration after(PromptKind kind) {
        return switch (kind) {
            case SLUMP -> params.slumpAfter();
            case UNEVEN_LOAD -> Duration.ZERO; // the mat has waited already
            case POSTURAL_SHIFT -> params.shiftAfter();
            case LONG_STANDING -> params.standingAfter();
            case WALK_BREAK, PELVIC_TILTS -> throw notANudge(kind);
        };
    }

    private static IllegalArgumentException notANudge(PromptKind kind) {
        return new IllegalArgumentException(kind + " is not a nudge");
    }
}
