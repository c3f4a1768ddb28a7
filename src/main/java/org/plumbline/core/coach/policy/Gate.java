package org.plumbline.core.coach.policy;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.core.coach.Outcome;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.coach.Situation;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.params.GateParams;
import org.plumbline.core.coach.state.CoachState;
import org.plumbline.core.coach.state.Force;
import org.plumbline.core.coach.state.Settings;
import org.plumbline.core.coach.state.Withheld;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Exclusion;
import org.plumbline.core.sample.SampleTime;

/// Decides whether a cue may be given now, and how strongly; every cue goes through here.
record Gate(GateParams params, Exclusion tilts) {

    /// Why a prompt may not be given now; empty if it may.
    Optional<String> reasonToHold(CoachState state, PromptKind kind, Situation here) {
        var pausedUntil = state.settings().pausedUntil();
        var peaceUntil = state.delivery().peaceUntil();
        if (here.exercising()) {
            return Optional.of("an exercise is being guided");
        }
        if (pausedUntil != null) {
            return Optional.of("paused until " + here.clock(pausedUntil));
        }
        if (isQuiet(here)) {
            return Optional.of("quiet hours until " + params.quietTo());
        }
        if (peaceUntil != null && here.now().isBefore(peaceUntil)) {
            return Optional.of("peace until " + here.clock(peaceUntil));
        }
        return kind.isPosture() && params.noPosture().contains(state.settings().dayKind())
                ? Optional.of("no posture cues on a %s day"
                        .formatted(word(state.settings().dayKind())))
                : noneLeft(state, kind, here);
    }

    private static String word(DayKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private boolean isQuiet(Situation here) {
        return params.isQuiet(here.clock(here.now()));
    }

    /// Whether a prompt that is due since `since` waits no longer: she moves of her own, or has not for too long.
    boolean isMoment(SampleTime since, Situation here) {
        return here.movedSince(since) || here.now().isAtLeast(params.movementWait(), since);
    }

    private Optional<String> noneLeft(CoachState state, PromptKind kind, Situation here) {
        int given = state.delivery().within(here.now());
        if (given >= params.cuesPerHour()) {
            return Optional.of("%d cues within the hour already".formatted(given));
        }
        int kept = params.keptForBreaks();
        return kind.isNudge() && given >= params.cuesPerHour() - kept
                ? Optional.of("%d of %d cues an hour kept for walk breaks".formatted(kept, params.cuesPerHour()))
                : Optional.empty();
    }

    /// How strongly the cue of this attempt is given: stronger each time, softly in the first week, by light alone
    /// while she is busy, on a flare day, or where she does not want the buzzer.
    Force force(CoachState state, int attempt) {
        var learning = state.delivery().learning();
        boolean soft = learning.isWithinFirst(params.softDays());
        var most = soft ? Force.SOFT : Force.STRONG;
        var first = learning.withSound() && !soft ? Force.SOFT : Force.LIGHT;
        return isLightOnly(state.settings())
                ? Force.LIGHT
                : first.raised(attempt - 1).cappedAt(most);
    }

    /// Whether a cue that she asked for herself may sound.
    boolean maySound(CoachState state, Situation here) {
        return !isLightOnly(state.settings()) && !isQuiet(here);
    }

    private boolean isLightOnly(Settings settings) {
        return settings.isBusy() || !settings.buzzer() || params.lightOnly().contains(settings.dayKind());
    }

    /// Whether exercises may be prompted: she agreed, and the plan offers pelvic tilts to her.
    boolean mayPromptTilts(Settings settings) {
        return settings.personal().consent() == Consent.GIVEN && !tilts.excludes(settings.personal());
    }

    /// Gives the cue of a prompt.
    Step prompt(CoachState state, Prompted prompted, CuePattern cue) {
        return Step.to(state.with(state.delivery().cued(prompted.at())))
                .tell(prompted)
                .play(cue);
    }

    /// Holds a prompt back, and says so once.
    Step withhold(CoachState state, Situation here, Withheld prompt) {
        return state.bout().withheld().contains(prompt)
                ? Step.to(state)
                : Step.to(state.with(state.bout().told(prompt)))
                        .tell(new Resolved(here.now(), prompt.kind(), Outcome.SUPPRESSED, null, prompt.reason()));
    }

    /// Answers her by light, where a cue is left and it is not quiet.
    Step answer(CoachState state, Situation here, CuePattern cue) {
        boolean silent = isQuiet(here) || state.delivery().within(here.now()) >= params.cuesPerHour();
        return silent
                ? Step.to(state)
                : Step.to(state.with(state.delivery().cued(here.now()))).play(cue);
    }
}
