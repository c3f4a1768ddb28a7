package org.plumbline.core.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.bout.BoutEvent;
import org.plumbline.core.bout.BoutEvent.BoutEnded;
import org.plumbline.core.bout.BoutEvent.BoutStarted;
import org.plumbline.core.bout.BoutEvent.BreakEnded;
import org.plumbline.core.bout.BoutEvent.RungReached;
import org.plumbline.core.bout.BoutState;
import org.plumbline.core.bout.BoutTracker;
import org.plumbline.core.bout.BreakRung;
import org.plumbline.core.coach.PromptEvent;
import org.plumbline.core.coach.Situation;
import org.plumbline.core.engine.sensing.Sensing;
import org.plumbline.core.engine.sensing.SensorPicture;
import org.plumbline.core.posture.Posture;
import org.plumbline.core.sample.MatFrame;
import org.plumbline.core.sample.SampleTime;
import org.plumbline.core.sample.Sensor;
import org.plumbline.core.sample.WallAnchor;
import org.plumbline.core.stance.Basis;
import org.plumbline.core.stance.Stance;
import org.plumbline.core.stance.StanceEstimate;
import org.plumbline.core.stance.StanceFusion;
import org.plumbline.core.summary.DayState;
import org.plumbline.core.summary.DaySummary;
import org.plumbline.core.summary.DayTracker;
import org.plumbline.core.summary.MinuteTracker;
import org.plumbline.core.summary.MinuteTracker.Activity;
import org.plumbline.core.summary.PromptSums;

/// The service without its wires: takes every input in turn and says what is to be done and told.
///
/// The same inputs give the same effects, live and replayed. Not thread-safe: one thread owns it.
public final class Engine {

    /// Ticks come once a second; after so long without any input the service is held not to have run.
    private static final Duration LONGEST_SILENCE = MinuteTracker.DEFAULT.longestTick();

    private final EngineParams params;
    private final Sensing sensing;
    private final BoutTracker bouts;
    private final Coaching coaching;
    private final Exercising exercising;
    private final DayTracker days;
    private StanceEstimate stance =
            new StanceEstimate(Stance.UNKNOWN, new SampleTime(0), Basis.NONE, "nothing heard yet");
    private BoutState bout = new BoutState.Unobserved();
    private DayState day = DayState.START;
    private @Nullable WallAnchor anchor;
    private @Nullable LiveState told;
    private List<Effect> effects = new ArrayList<>();

    public Engine(EngineParams params) {
        this.params = params;
        sensing = new Sensing(params.sensing());
        bouts = new BoutTracker(params.bouts(), params.coach().walks().breakRule());
        coaching = new Coaching(params.coach());
        exercising = new Exercising(params.plan(), sensing, coaching);
        days = new DayTracker(MinuteTracker.DEFAULT, params.zone());
    }

    /// What follows from one more input; inputs come in the order of their time.
    public List<Effect> accept(Input input) {
        passOver(input.at());
        switch (input) {
            case Input.Imu(var sample) -> {
                if (sensing.accept(sample, effects)) {
                    reconsider(sample.at());
                }
            }
            case Input.WaistImu(var sample) -> sensing.acceptWaist(sample, effects);
            case Input.Mat(var frame) -> {
                take(frame);
                reconsider(frame.at());
            }
            case Input.Observed observed -> {
                sensing.accept(observed);
                reconsider(observed.at());
            }
            case Input.Tick(var tick) -> tick(tick);
            case Input.SensorLost(var at, Sensor sensor, String reason) -> {
                sensing.lost(sensor);
                effects.add(new Effect.SensorLost(at, sensor, reason));
                reconsider(at);
            }
            case Input.SensorBack(var at, Sensor sensor) -> effects.add(new Effect.SensorBack(at, sensor));
            case Input.ObservedBody observed -> sensing.accept(observed);
            case Input.Asked(var at, Wish wish) -> fulfil(at, wish);
        }
        if (exercising.isActive()) {
            exercise(input.at());
        }
        return takeEffects();
    }

    /// On a day without the mat, such as on the way, what it says is not of her.
    private void take(MatFrame frame) {
        if (params.plan().day(coaching.settings().dayKind()).mat()) {
            sensing.accept(frame, effects);
        } else {
            sensing.lost(Sensor.MAT);
        }
    }

    /// Time in which nothing ran and nobody spoke is unknown: a restart is no sitting and no break.
    private void passOver(SampleTime now) {
        var last = last();
        if (last != null && now.isMoreThan(LONGEST_SILENCE, last)) {
            sensing.forgetObserved();
            if (stance.stance() != Stance.UNKNOWN) {
                var gap = new StanceEstimate(Stance.UNKNOWN, last, Basis.NONE, "the service did not run");
                effects.add(new Effect.StanceChanged(stance, gap));
                stance = gap;
            }
            follow(now);
            stance = new StanceEstimate(Stance.UNKNOWN, now, Basis.NONE, stance.reason());
        }
    }

    private @Nullable SampleTime last() {
        var heard = sensing.heard();
        if (anchor == null || heard == null) {
            return heard;
        }
        return anchor.at().isBefore(heard) ? heard : anchor.at();
    }

    private void fulfil(SampleTime at, Wish wish) {
        switch (wish) {
            case Wish.Calibrate _ -> sensing.calibrate(at);
            case Wish.Tare _ -> sensing.tare(at, effects);
            default -> situation(at).ifPresent(here -> fulfil(wish, here));
        }
    }

    /// What ends an exercise is meant for it, and not for a prompt as well; but a pause and an answer are for both.
    private void fulfil(Wish wish, Situation here) {
        boolean ends = wish instanceof Wish.Done && exercising.isActive();
        exercising.fulfil(wish, here).forEach(this::tell);
        if (!ends) {
            coaching.fulfil(wish, here).forEach(this::tell);
        }
    }

    private void exercise(SampleTime now) {
        var sensed = List.copyOf(effects);
        situation(now).ifPresent(here -> exercising.step(here, sensed).forEach(this::tell));
    }

    private List<Effect> takeEffects() {
        if (effects.isEmpty()) {
            return List.of();
        }
        var taken = effects;
        effects = new ArrayList<>();
        return List.copyOf(taken);
    }

    /// Asks every source what she does now, and follows up a change.
    private void reconsider(SampleTime now) {
        sensing.look(stance, now, effects);
        var before = stance;
        stance = StanceFusion.fuse(before, sensing.evidence(now));
        if (stance.stance() != before.stance() || stance.basis() != before.basis()) {
            effects.add(new Effect.StanceChanged(before, stance));
            follow(now);
            tellLive(now);
        }
    }

    private void tick(WallAnchor tick) {
        reconsider(tick.at());
        var step = days.step(day, tick, activity(tick.at()));
        day = step.state();
        anchor = tick;
        step.minute().ifPresent(minute -> effects.add(new Effect.Minute(minute, days.offsetAt(minute.start()))));
        step.day().ifPresent(summary -> effects.add(new Effect.Day(summary)));
        follow(tick.at());
        if (told == null || step.minute().isPresent() || !live(tick).sameButForTime(told)) {
            tellLive(tick.at());
        }
    }

    private Activity activity(SampleTime now) {
        return new Activity(
                stance.stance(),
                sensing.takeSteps(),
                sensing.posture() == Posture.SLUMPED,
                sensing.takeCounted(),
                sensing.sitting(now));
    }

    /// Bouts, then the coach, at a moment of the present stance.
    private void follow(SampleTime now) {
        var step = bouts.step(bout, now, stance);
        bout = step.state();
        step.events().forEach(this::tell);
        situation(now).ifPresent(here -> coaching.step(here).forEach(this::tell));
    }

    private void tell(BoutEvent event) {
        effects.add(new Effect.Bout(event));
        switch (event) {
            case BoutStarted _, RungReached _ -> {}
            case BoutEnded ended -> count(today -> today.plusBout(ended.length()));
            case BreakEnded rest -> {
                if (rest.rung() == BreakRung.WALKED) {
                    count(DaySummary::plusBreak);
                }
            }
        }
    }

    private void tell(Effect effect) {
        effects.add(effect);
        if (effect instanceof Effect.Prompt(PromptEvent event)) {
            count(today -> today.plus(PromptSums.of(event)));
        }
    }

    private void count(UnaryOperator<DaySummary> event) {
        if (anchor != null) {
            day = days.count(day, anchor, event);
        }
    }

    private void tellLive(SampleTime now) {
        if (anchor != null) {
            told = live(anchorAt(anchor, now));
            effects.add(new Effect.Live(told));
        }
    }

    private LiveState live(WallAnchor moment) {
        var outlook = coaching.outlook(situation(moment));
        var start = boutStart();
        var today = days.soFar(day, moment);
        return new LiveState(
                moment.at(),
                stance,
                sensing.posture(),
                start,
                outlook,
                exercising.view(),
                start == null ? today : today.withOpenBout(moment.at().since(start)));
    }

    private @Nullable SampleTime boutStart() {
        return switch (bout) {
            case BoutState.Sitting(var start) -> start;
            case BoutState.Unsettled unsettled -> unsettled.start();
            case BoutState.Blind blind -> blind.start();
            case BoutState.Unobserved _, BoutState.OnBreak _ -> null;
        };
    }

    private Optional<Situation> situation(SampleTime now) {
        return anchor == null ? Optional.empty() : Optional.of(situation(anchorAt(anchor, now)));
    }

    private Situation situation(WallAnchor moment) {
        return new Situation(moment, params.zone(), stance, bout, sensing.body(moment.at()), exercising.isActive());
    }

    private static WallAnchor anchorAt(WallAnchor anchor, SampleTime now) {
        return new WallAnchor(now, anchor.wallTime(now), anchor.synced());
    }

    /// The present, told or not; empty before the first tick.
    public Optional<LiveState> live() {
        return Optional.ofNullable(anchor).map(this::live);
    }

    /// What clip and mat say now: a look that changes nothing.
    public SensorPicture picture(SampleTime now) {
        return sensing.picture(now);
    }

    public EngineState state() {
        return new EngineState(sensing.state(), stance, bout, coaching.state(), exercising.state(), day, anchor, told);
    }

    public void restore(EngineState state) {
        sensing.restore(state.sensing());
        stance = state.stance();
        bout = state.bout();
        coaching.restore(state.coach());
        exercising.restore(state.guide());
        day = state.day();
        anchor = state.anchor();
        told = state.told();
    }
}
