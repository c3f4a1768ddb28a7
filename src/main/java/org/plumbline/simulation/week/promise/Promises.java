package org.plumbline.simulation.week.promise;

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
import org.plumbline.core.coach.PromptKind;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.engine.Effect;
import org.plumbline.core.engine.Input;
import org.plumbline.core.engine.LiveState;
import org.plumbline.core.engine.Wish;
import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.DayKind;
import org.plumbline.core.plan.Exclusion;
import org.plumbline.core.plan.Intervals;
import org.plumbline.core.plan.Personal;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Stance;

/// Holds everything an engine takes and says against what the coach promises.
public final class Promises {

    private static final Duration PEACE = Duration.ofMinutes(20);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration LONGEST_BUSY = Duration.ofHours(2);
    private static final Duration A_TICK = Duration.ofSeconds(6);
    private static final Duration BEYOND = Duration.ofMinutes(15);
    private static final int CUES = 4;

    private final Terms terms;
    private final Ledger ledger = new Ledger();
    private final List<SampleTime> cues = new ArrayList<>();
    private @Nullable WallAnchor anchor;
    private @Nullable SampleTime breakEnd;
    private @Nullable SampleTime busySince;
    private @Nullable SampleTime pausedUntil;
    private @Nullable SampleTime accounted;
    private Stance seen = Stance.UNKNOWN;
    private Personal personal = Personal.UNTOLD;
    private DayKind day = DayKind.ORDINARY;
    private @Nullable Duration own;
    private Duration longestInterval = Duration.ZERO;

    /// What was agreed with her.
    ///
    /// @param zone      her time zone
    /// @param tilts     for whom the plan does not offer pelvic tilts
    /// @param intervals sitting after which a walk is due
    public record Terms(ZoneId zone, Exclusion tilts, Intervals intervals) {}

    public Promises(Terms terms) {
        this.terms = terms;
    }

    /// What was looked at, and what was not kept.
    public Ledger ledger() {
        return ledger;
    }

    /// Takes in an input and all that followed from it.
    public void look(Input input, List<Effect> effects) {
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
            case Wish.Busy(boolean on) -> busy(on ? at : null);
            case Wish.Pause(var length) -> pause(at.plus(length));
            case Wish.Resume _ -> pausedUntil = null;
            case Wish.SetPersonal(var next) -> personal = next;
            case Wish.AnswerCheck(boolean yes) -> personal = yes ? personal.with(Consent.STOPPED) : personal;
            case Wish.SetInterval(var interval) -> own = interval;
            default -> {}
        }
        longestInterval = longer(longestInterval, interval());
    }

    private void busy(@Nullable SampleTime since) {
        busySince = since;
        if (since != null) {
            ledger.look(Promise.BUSY_ENDS);
        }
    }

    private void pause(SampleTime until) {
        pausedUntil = until;
        ledger.look(Promise.PAUSE_ENDS);
    }

    private Duration interval() {
        return terms.intervals().of(personal.stage(), day, own);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void look(SampleTime now, Effect effect) {
        switch (effect) {
            case Effect.Play(var cue) -> cue(now, cue);
            case Effect.Prompt(var event) -> prompt(event);
            case Effect.Bout(BoutStarted _) -> begin();
            case Effect.Bout(BoutEnded bout) -> bout(bout);
            case Effect.Bout(BreakEnded rest) when rest.rung() == BreakRung.WALKED -> breakEnd = rest.end();
            case Effect.DayKindChanged changed -> day(changed.kind());
            case Effect.Live(var live) -> live(live);
            default -> {}
        }
    }

    private void day(DayKind kind) {
        day = kind;
        longestInterval = longer(longestInterval, interval());
    }

    private void cue(SampleTime now, CuePattern cue) {
        cues.removeIf(one -> now.isMoreThan(AN_HOUR, one));
        cues.add(now);
        hold(Promise.QUIET_HOURS, !isQuiet(now), now);
        hold(Promise.FOUR_AN_HOUR, cues.size() <= CUES, now);
        if (isBusy(now)) {
            boolean silent = cue.steps().stream().allMatch(step -> step.toneHertz() == 0);
            hold(Promise.LIGHT_WHILE_BUSY, silent, now);
        }
    }

    private boolean isQuiet(SampleTime now) {
        var time = time(now);
        return !time.isBefore(LocalTime.of(21, 0)) || time.isBefore(LocalTime.of(7, 0));
    }

    private boolean isBusy(SampleTime now) {
        return busySince != null && !now.isAtLeast(LONGEST_BUSY, busySince);
    }

    private void prompt(PromptEvent event) {
        if (!event.kind().isNudge()) {
            accounted = event.at();
        }
        if (event instanceof Prompted prompt) {
            prompted(prompt, prompt.at());
        }
    }

    private void prompted(Prompted prompt, SampleTime at) {
        hold(Promise.PEACE, breakEnd == null || at.isAtLeast(PEACE, breakEnd), at);
        hold(Promise.KNOWN, seen != Stance.UNKNOWN, at);
        hold(Promise.SILENT_PAUSE, pausedUntil == null || !at.isBefore(pausedUntil), at);
        hold(Promise.REASON, !prompt.reason().isBlank(), at);
        if (prompt.kind().isPosture()) {
            hold(Promise.SEATED, seen.isSeated(), at);
        }
        if (prompt.kind() == PromptKind.PELVIC_TILTS) {
            hold(Promise.CONSENT, personal.consent() == Consent.GIVEN, at);
            hold(Promise.OFFERED, !terms.tilts().excludes(personal), at);
        }
    }

    private void begin() {
        accounted = null;
        longestInterval = interval();
    }

    private void bout(BoutEnded bout) {
        boolean isLong = bout.length().compareTo(longestInterval.plus(BEYOND)) > 0;
        hold(Promise.ACCOUNTED, !isLong || (accounted != null && !accounted.isBefore(bout.start())), bout.end());
    }

    private void live(LiveState live) {
        hold(Promise.PAUSE_ENDS, live.coach().pausedUntil(), live.at());
        hold(Promise.BUSY_ENDS, live.coach().busyUntil(), live.at());
    }

    /// What ends by itself is not shown any more when it has ended.
    private void hold(Promise promise, @Nullable SampleTime until, SampleTime at) {
        if (until != null && at.isMoreThan(A_TICK, until)) {
            breach(promise, at);
        }
    }

    private void hold(Promise promise, boolean kept, SampleTime at) {
        ledger.look(promise);
        if (!kept) {
            breach(promise, at);
        }
    }

    private void breach(Promise promise, SampleTime at) {
        ledger.breach(promise, "%s: broken at %s".formatted(promise.words(), time(at)));
    }

    private LocalTime time(SampleTime moment) {
        if (anchor == null) {
            throw new IllegalStateException("the first input must be a tick");
        }
        return anchor.wallTime(moment).atZone(terms.zone()).toLocalTime();
    }
}
