package org.plumbline.core.bout;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.core.bout.BoutEvent.BoutEnded;
import org.plumbline.core.bout.BoutEvent.BoutStarted;
import org.plumbline.core.bout.BoutEvent.BreakEnded;
import org.plumbline.core.bout.BoutEvent.RungReached;
import org.plumbline.core.bout.BoutState.Blind;
import org.plumbline.core.bout.BoutState.OnBreak;
import org.plumbline.core.bout.BoutState.Sitting;
import org.plumbline.core.bout.BoutState.Unobserved;
import org.plumbline.core.bout.BoutState.Unsettled;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.stance.StanceEstimate;

/// Cuts the day into sitting bouts and breaks.
///
/// | from       | she is  | for              | to         | events                   |
/// |------------|---------|------------------|------------|--------------------------|
/// | Unobserved | seated  |                  | Sitting    | BoutStarted              |
/// | Unobserved | up      |                  | OnBreak    |                          |
/// | OnBreak    | seated  | after a bout     | Sitting    | BreakEnded, BoutStarted  |
/// | OnBreak    | up      | a rung further   | OnBreak    | RungReached              |
/// | OnBreak    | seated  | after no bout    | Sitting    | BoutStarted              |
/// | OnBreak    | unknown | > `longestGap`   | Unobserved |                          |
/// | Sitting    | up      |                  | Unsettled  |                          |
/// | Sitting    | unknown |                  | Blind      |                          |
/// | Unsettled  | seated  | < `minimumBreak` | Sitting    |                          |
/// | Unsettled  | up      | ≥ `minimumBreak` | OnBreak    | BoutEnded                |
/// | Unsettled  | unknown |                  | Blind      |                          |
/// | Blind      | seated  | ≤ `longestGap`   | Sitting    |                          |
/// | Blind      | up      |                  | OnBreak    | BoutEnded (cut short)    |
/// | Blind      |         | > `longestGap`   | Unobserved | BoutEnded (cut short)    |
///
/// A bout and a break are as the Sedentary Behavior Research Network defines them
/// (Tremblay et al. 2017, doi:10.1186/s12966-017-0525-8). What happened in a gap is never guessed.
///
/// @param rule says how far a break is verified, rung by rung
public record BoutTracker(BoutParams params, BreakRule rule) {

    /// The next state, and what became known on the way.
    public record Step(BoutState state, List<BoutEvent> events) {}

    /// The state at `now`, when `stance` is what she does.
    public Step step(BoutState state, SampleTime now, StanceEstimate stance) {
        return switch (state) {
            case Unobserved here -> unobserved(here, stance);
            case OnBreak here -> onBreak(here, now, stance);
            case Sitting here -> sitting(here, now, stance);
            case Unsettled here -> unsettled(here, now, stance);
            case Blind here -> blind(here, now, stance);
        };
    }

    private static Step unobserved(Unobserved here, StanceEstimate stance) {
        if (stance.stance().isSeated()) {
            return bout(stance.since());
        }
        return stance.stance() == Stance.UNKNOWN ? stay(here) : stay(leaving(stance, false));
    }

    private Step onBreak(OnBreak here, SampleTime now, StanceEstimate stance) {
        if (stance.stance().isSeated()) {
            var back = latest(stance.since(), here.absence().start());
            var whole = here.absence().upTo(back, stance.stance());
            return here.afterBout() ? bout(back, ended(whole)) : bout(back);
        }
        boolean lost = stance.stance() == Stance.UNKNOWN && exceedsGap(stance.since(), now);
        return lost ? stay(new Unobserved()) : climb(here, here.absence().upTo(now, stance.stance()));
    }

    /// The break goes on; a rung it has reached is told once.
    private Step climb(OnBreak here, Absence longer) {
        var next = new OnBreak(longer, here.afterBout());
        var rung = rule.rung(longer);
        boolean higher = here.afterBout() && rung.compareTo(rule.rung(here.absence())) > 0;
        return higher ? stay(next, new RungReached(longer.until(), rung)) : stay(next);
    }

    private Step sitting(Sitting here, SampleTime now, StanceEstimate stance) {
        if (stance.stance().isSeated()) {
            return stay(here);
        }
        var left = latest(stance.since(), here.start());
        if (stance.stance() == Stance.UNKNOWN) {
            return blind(new Blind(here.start(), left), now, stance);
        }
        return settle(
                new Unsettled(here.start(), Absence.from(left, stance.stance()).upTo(now, stance.stance())));
    }

    private Step unsettled(Unsettled here, SampleTime now, StanceEstimate stance) {
        if (stance.stance() == Stance.UNKNOWN) {
            return blind(new Blind(here.start(), here.absence().start()), now, stance);
        }
        if (!stance.stance().isSeated()) {
            return settle(new Unsettled(here.start(), here.absence().upTo(now, stance.stance())));
        }
        var back = latest(stance.since(), here.absence().start());
        var settled = settle(new Unsettled(here.start(), here.absence().upTo(back, stance.stance())));
        if (settled.state() instanceof OnBreak rest) {
            var absence = rest.absence();
            return bout(back, new BoutEnded(here.start(), absence.start(), false), ended(absence));
        }
        return stay(new Sitting(here.start()));
    }

    private Step blind(Blind here, SampleTime now, StanceEstimate stance) {
        if (stance.stance() == Stance.UNKNOWN && !exceedsGap(here.lost(), now)) {
            return stay(here);
        }
        if (stance.stance().isSeated() && !exceedsGap(here.lost(), stance.since())) {
            return stay(new Sitting(here.start()));
        }
        var ended = new BoutEnded(here.start(), here.lost(), true);
        if (stance.stance().isSeated()) {
            return bout(stance.since(), ended);
        }
        return stay(stance.stance() == Stance.UNKNOWN ? new Unobserved() : leaving(stance, true), ended);
    }

    /// A bout whose seat has been empty for the minimum break is over.
    private Step settle(Unsettled here) {
        if (here.absence().length().compareTo(params.minimumBreak()) < 0) {
            return stay(here);
        }
        var ended = new BoutEnded(here.start(), here.absence().start(), false);
        var rung = rule.rung(here.absence());
        var onBreak = new OnBreak(here.absence(), true);
        return rung == BreakRung.SEAT_EMPTY
                ? stay(onBreak, ended)
                : stay(onBreak, ended, new RungReached(here.absence().until(), rung));
    }

    private boolean exceedsGap(SampleTime lost, SampleTime found) {
        return found.isMoreThan(params.longestGap(), lost);
    }

    private static OnBreak leaving(StanceEstimate stance, boolean afterBout) {
        return new OnBreak(Absence.from(stance.since(), stance.stance()), afterBout);
    }

    private static Step bout(SampleTime start, BoutEvent... before) {
        return new Step(new Sitting(start), joined(List.of(before), List.of(new BoutStarted(start))));
    }

    private BreakEnded ended(Absence absence) {
        return new BreakEnded(absence.start(), absence.until(), absence.walked(), absence.unseen(), rule.rung(absence));
    }

    private static Step stay(BoutState state, BoutEvent... events) {
        return new Step(state, List.of(events));
    }

    private static List<BoutEvent> joined(List<BoutEvent> first, List<BoutEvent> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static SampleTime latest(SampleTime one, SampleTime other) {
        return one.isBefore(other) ? other : one;
    }
}
