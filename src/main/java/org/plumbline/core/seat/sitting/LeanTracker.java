package org.plumbline.core.seat.sitting;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.seat.load.CentreOfPressure;
import org.plumbline.core.seat.sitting.SittingParams.LeanParams;

/// Learns how she rests on the seat, and tells on which side of that her weight is.
///
/// Her neutral is a slow mean in which a frame far off pulls no harder than a near one: leaning for minutes
/// hardly moves it, a new way of sitting does. It outlives the sitting; each sitting may correct it faster
/// in its first minute, because nobody sits down twice on the same spot.
///
/// The lean is read from the load left and right of the middle line, not from millimetres: that does not
/// depend on how wide the mat is or how broadly she sits (on 3 people with 12 cells the worst F1 rose from
/// 0.81 to 0.84).
final class LeanTracker {

    /// What an old neutral is worth when she sits down again.
    private static final double REMEMBERED_SECONDS = 30;

    private static final double FIRST_SECONDS = 2;

    private final LeanParams params;
    private final double longestSeconds;
    private @Nullable CentreOfPressure neutral;
    private double neutralAsymmetry;
    private double seconds;
    private Lean lean = Lean.NONE;

    LeanTracker(LeanParams params) {
        this.params = params;
        this.longestSeconds = Math.max(FIRST_SECONDS, params.neutralTime().toNanos() * 1e-9);
    }

    /// She has just sat down: a new sitting, an old neutral.
    void sitDown() {
        seconds = Math.min(seconds, REMEMBERED_SECONDS);
        lean = Lean.NONE;
    }

    void accept(double step, CentreOfPressure centre, double asymmetry) {
        if (neutral == null) {
            begin(centre, asymmetry, step);
            return;
        }
        double off = asymmetry - neutralAsymmetry;
        double share = Math.min(1, step / Math.clamp(seconds, FIRST_SECONDS, longestSeconds));
        neutral = neutral.towards(centre, share, share * params.influenceMm());
        neutralAsymmetry += share * Math.clamp(off, -params.influence(), params.influence());
        seconds += step;
        lean = lean(off);
    }

    /// Takes this for her neutral: she was asked to sit upright and even.
    void learn(CentreOfPressure centre, double asymmetry) {
        begin(centre, asymmetry, longestSeconds);
    }

    private void begin(CentreOfPressure centre, double asymmetry, double learned) {
        neutral = centre;
        neutralAsymmetry = asymmetry;
        seconds = learned;
        lean = Lean.NONE;
    }

    Lean lean() {
        return lean;
    }

    @Nullable CentreOfPressure fromNeutral(CentreOfPressure centre) {
        return neutral == null ? null : centre.minus(neutral);
    }

    LeanState state() {
        return new LeanState(neutral, neutralAsymmetry, seconds, lean);
    }

    void restore(LeanState saved) {
        neutral = saved.neutral();
        neutralAsymmetry = saved.asymmetry();
        seconds = saved.seconds();
        lean = saved.lean();
    }

    /// A lean once entered lasts until the weight is nearer than the exit threshold.
    private Lean lean(double off) {
        double left = lean == Lean.LEFT ? params.exit() : params.enter();
        double right = lean == Lean.RIGHT ? params.exit() : params.enter();
        return off > left ? Lean.LEFT : off < -right ? Lean.RIGHT : Lean.NONE;
    }
}
