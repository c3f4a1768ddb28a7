package org.plumbline.simulation.week;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.bout.BoutEvent.BoutEnded;
import org.plumbline.core.bout.BoutEvent.BoutStarted;
import org.plumbline.core.bout.BoutEvent.BreakEnded;
import org.plumbline.core.bout.BreakRung;
import org.plumbline.core.coach.PromptEvent;
import org.plumbline.core.coach.PromptEvent.Prompted;
import org.plumbline.core.coach.PromptEvent.Resolved;
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.LiveState;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.Exclusion;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;

/// What the coach promises, checked from the outside: from what goes in and what comes out, and nothing else.
final class Promises {

    private static final Duration PEACE = Duration.ofMinutes(20);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration LONGEST_BUSY = Duration.ofHours(2);
    private static final Duration A_TICK = Duration.ofSeconds(6);
    private static final int CUES = 4;

    private final ZoneId zone;
    private final Exclusion tilts;
    private final Duration longestBout;
    private final List<String> broken = new ArrayList<>();
    private final List<SampleTime> cues = new ArrayList<>();
    private @Nullable WallAnchor anchor;
    private @Nullable SampleTime breakEnd;
    private @Nullable SampleTime busySince;
    private @Nullable SampleTime pausedUntil;
    private @Nullable SampleTime accounted;
    private Stance seen = Stance.UNKNOWN;
    private Personal personal = Personal.UNTOLD;

    /// @param longestBout that may pass without a prompt or a reason: the longest interval that can be in force, and
    ///                    a quarter of an hour
    Promises(ZoneId zone, Exclusion tilts, Duration longestBout) {
        this.zone = zone;
        this.tilts = tilts;
        this.longestBout = longestBout;
    }

    /// What was not kept, each with its time.
    List<String> broken() {
        return broken;
    }

    int cues() {
        return cues.size();
    }

    void look(Input input, List<Effect> effects) {
        switch (input) {
            case Input.Tick(var tick) -> anchor = tick;
            case Input.Observed observed -> seen = observed.stance();
            case Input.Asked(var at, var wish) -> ask(at, wish);
            default -> {}
        }
        for (var effect : effects) {
            look(input.at(), effect);
        }
    }

    private void ask(SampleTime at, Wish wish) {
        switch (wish) {
            case Wish.Busy(boolean on) -> busySince = on ? at : null;
            case Wish.Pause(var length) -> pausedUntil = at.plus(length);
            case Wish.Resume _ -> pausedUntil = null;
            case Wish.SetPersonal(var next) -> personal = next;
            case Wish.AnswerCheck(boolean yes) -> personal = yes ? personal.with(Consent.STOPPED) : personal;
            default -> {}
        }
    }

    private void look(SampleTime now, Effect effect) {
        switch (effect) {
            case Effect.Play(var cue) -> cue(now, cue);
            case Effect.Prompt(Prompted prompt) -> prompt(prompt);
            case Effect.Prompt(Resolved resolved) -> account(resolved);
            case Effect.Bout(BoutStarted _) -> accounted = null;
            case Effect.Bout(BoutEnded bout) -> bout(bout);
            case Effect.Bout(BreakEnded rest) when rest.rung() == BreakRung.WALKED -> breakEnd = rest.end();
            case Effect.Live(var live) -> live(live);
            default -> {}
        }
    }

    private void cue(SampleTime now, CuePattern cue) {
        cues.add(now);
        require(!isQuiet(now), now, "a cue in quiet hours");
        require(!isBusy(now) || cue.steps().stream().allMatch(step -> step.toneHertz() == 0), now, "a tone while busy");
        long within = cues.stream().filter(one -> !now.isMoreThan(AN_HOUR, one)).count();
        require(within <= CUES, now, within + " cues within an hour");
    }

    private boolean isQuiet(SampleTime now) {
        var time = time(now);
        return !time.isBefore(LocalTime.of(21, 0)) || time.isBefore(LocalTime.of(7, 0));
    }

    private boolean isBusy(SampleTime now) {
        return busySince != null && !now.isAtLeast(LONGEST_BUSY, busySince);
    }

    private void prompt(Prompted prompt) {
        var at = prompt.at();
        account(prompt);
        require(breakEnd == null || at.isAtLeast(PEACE, breakEnd), at, "a prompt right after a break");
        require(seen != Stance.UNKNOWN, at, "a prompt from unknown time");
        require(pausedUntil == null || !at.isBefore(pausedUntil), at, "a prompt in a pause");
        boolean posture = prompt.kind().isPosture();
        require(!posture || seen.isSeated(), at, "a posture cue off the seat");
        boolean tilting = prompt.kind() == PromptKind.PELVIC_TILTS;
        require(!tilting || personal.consent() == Consent.GIVEN, at, "an exercise without consent");
        require(!tilting || !tilts.excludes(personal), at, "an exercise that is excluded");
        require(!prompt.reason().isBlank(), at, "a prompt without a reason");
    }

    private void account(PromptEvent event) {
        switch (event) {
            case Prompted prompt when !prompt.kind().isNudge() -> accounted = prompt.at();
            case Resolved resolved when !resolved.kind().isNudge() -> accounted = resolved.at();
            case Prompted _, Resolved _ -> {}
        }
    }

    private void bout(BoutEnded bout) {
        boolean long_ = bout.length().compareTo(longestBout) > 0;
        boolean told = accounted != null && !accounted.isBefore(bout.start());
        require(!long_ || told, bout.end(), "a bout of %s without a prompt or a reason".formatted(bout.length()));
    }

    private void live(LiveState live) {
        var until = live.coach().pausedUntil();
        require(until == null || !live.at().isMoreThan(A_TICK, until), live.at(), "a pause that does not end");
        boolean forgotten = live.coach().busyUntil() != null
                && live.at().isMoreThan(A_TICK, live.coach().busyUntil());
        require(!forgotten, live.at(), "busy for ever");
    }

    private void require(boolean kept, SampleTime at, String promise) {
        if (!kept) {
            broken.add("%s at %s".formatted(promise, time(at)));
        }
    }

    private LocalTime time(SampleTime moment) {
        if (anchor == null) {
            throw new IllegalStateException("the first input must be a tick");
        }
        return anchor.wallTime(moment).atZone(zone).toLocalTime();
    }
}
