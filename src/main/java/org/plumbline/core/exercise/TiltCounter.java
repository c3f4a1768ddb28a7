package org.plumbline.core.exercise;

import java.util.Optional;
import org.plumbline.core.exercise.TiltRepetition.Tempo;
import org.plumbline.core.exercise.TiltState.Phase;
import org.plumbline.core.exercise.TiltState.Phase.Back;
import org.plumbline.core.exercise.TiltState.Phase.Out;
import org.plumbline.core.exercise.TiltState.Phase.Still;
import org.plumbline.core.sample.SampleTime;

/// Counts pelvic tilts in one slow signal: an inclination at the waist, or the centre of pressure on the mat.
///
/// Which way the pelvis goes does not matter: the side she starts from is the resting side. A repetition is
/// counted when she has come half-way back, so that the cue answers her at once. How far is far is learned
/// from her own swings.
public final class TiltCounter {

    private static final double LEARNING = 0.3;

    private final TiltParams params;
    private final double smoothingSeconds;
    private TiltState state = TiltState.START;

    public TiltCounter(TiltParams params) {
        this.params = params;
        this.smoothingSeconds = params.smoothing().toNanos() * 1e-9;
    }

    /// Takes in the next sample.
    ///
    /// @param value finite, in the unit of [TiltParams#leastSwing]
    /// @return the repetition that this sample completed or gave up
    public Optional<TiltRepetition> accept(SampleTime at, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a tilt signal must be finite: " + value);
        }
        var last = state.last();
        if (last == null || at.isMoreThan(params.gap(), last)) {
            state = new TiltState(at, value, value, new Still(value, value), state.usualSwing(), state.repetitions());
            return Optional.empty();
        }
        return follow(at, value, 1 - Math.exp(-Math.max(0, at.secondsSince(last)) / smoothingSeconds));
    }

    /// Complete repetitions so far.
    public int repetitions() {
        return state.repetitions();
    }

    public TiltState state() {
        return state;
    }

    public void restore(TiltState saved) {
        state = saved;
    }

    private Optional<TiltRepetition> follow(SampleTime at, double value, double share) {
        double first = state.first() + share * (value - state.first());
        double smooth = state.smooth() + share * (first - state.smooth());
        var before = state.phase();
        var ended = before instanceof Out out ? ended(out, at, smooth) : Optional.<TiltRepetition>empty();
        var phase = ended.isPresent() ? restAfter(ended.get(), before, smooth) : next(before, at, smooth);
        state = new TiltState(at, first, smooth, phase, state.usualSwing(), state.repetitions());
        ended.filter(TiltRepetition::counts).ifPresent(this::count);
        return ended;
    }

    private Phase next(Phase phase, SampleTime at, double now) {
        return switch (phase) {
            case Still here when now - here.low() >= threshold() -> new Out(at, 1, here.low(), now);
            case Still here when here.high() - now >= threshold() -> new Out(at, -1, here.high(), now);
            case Still here -> new Still(Math.min(here.low(), now), Math.max(here.high(), now));
            case Out here -> new Out(here.start(), here.side(), here.rest(), further(here.side(), here.far(), now));
            case Back here
            when here.side() * (now - here.rest()) >= threshold() -> new Out(at, here.side(), here.rest(), now);
            case Back here -> new Back(here.side(), further(-here.side(), here.rest(), now));
        };
    }

    private Optional<TiltRepetition> ended(Out out, SampleTime at, double now) {
        double back = out.side() * (out.far() - now);
        if (back >= Math.max(params.leastSwing(), params.backShare() * out.swing())) {
            boolean fast = !at.isAtLeast(params.fastest(), out.start());
            return Optional.of(new TiltRepetition(out.start(), at, out.swing(), fast ? Tempo.TOO_FAST : Tempo.STEADY));
        }
        return at.isMoreThan(params.longest(), out.start())
                ? Optional.of(new TiltRepetition(out.start(), at, out.swing(), Tempo.UNFINISHED))
                : Optional.empty();
    }

    /// After a repetition she is on her way back; after one that was given up she rests somewhere new.
    private static Phase restAfter(TiltRepetition ended, Phase before, double now) {
        return ended.counts() && before instanceof Out out ? new Back(out.side(), now) : new Still(now, now);
    }

    private void count(TiltRepetition repetition) {
        double usual = state.usualSwing();
        double learned = usual == 0 ? repetition.swing() : usual + LEARNING * (repetition.swing() - usual);
        state = new TiltState(
                state.last(), state.first(), state.smooth(), state.phase(), learned, state.repetitions() + 1);
    }

    private double threshold() {
        return Math.max(params.leastSwing(), params.swingShare() * state.usualSwing());
    }

    private static double further(int side, double far, double now) {
        return side > 0 ? Math.max(far, now) : Math.min(far, now);
    }
}
