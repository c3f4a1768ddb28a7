package org.plumbline.core.seat.sitting;

import java.time.Duration;

/// Tuning of [SittingTracker] and [MovementTracker].
///
/// @param lean      lean to a side
/// @param perching  sitting on the front of the seat
/// @param balance   weight on one side
/// @param shift     weight shifts
/// @param stillness what counts as a movement at all
public record SittingParams(
        LeanParams lean, PerchParams perching, BalanceParams balance, ShiftParams shift, StillnessParams stillness) {

    public static final SittingParams DEFAULT = new SittingParams(
            LeanParams.DEFAULT,
            PerchParams.DEFAULT,
            BalanceParams.DEFAULT,
            ShiftParams.DEFAULT,
            StillnessParams.DEFAULT);

    /// Tuning of [LeanTracker].
    ///
    /// @param enter       load moved from one side to the other, as a difference of asymmetry to her neutral, at
    ///                    which a lean begins. Default 0.30: on the 12-cell data set the mean F1 of each way stays
    ///                    within 0.01 from 0.26 to 0.32
    /// @param exit        difference below which it has ended; lower than `enter`. Default 0.20
    /// @param neutralTime time over which her neutral follows. Default 10 min: longer than a lean, shorter than
    ///                    a sitting
    /// @param influence   a difference beyond this pulls the neutral no harder, so that a lean hardly moves it.
    ///                    Default 0.15: half a lean
    /// @param influenceMm the same for the centre of pressure. Default 15 mm
    public record LeanParams(double enter, double exit, Duration neutralTime, double influence, double influenceMm) {

        public static final LeanParams DEFAULT = new LeanParams(0.30, 0.20, Duration.ofMinutes(10), 0.15, 15);

        public LeanParams {
            requireOrder("lean.exit", exit, "lean.enter", enter);
            requirePositive("lean.neutralTime", neutralTime);
            requirePositive("lean.influence", influence);
            requirePositive("lean.influenceMm", influenceMm);
        }
    }

    /// Tuning of perching.
    ///
    /// @param enter     centre of pressure ahead of the middle of the seat, as a share of the way to the foremost
    ///                  cells, at which perching begins. Default 0.36: half-way between perching and all other
    ///                  postures on a 3x3 mat (0.48 and more against 0.24 and less)
    /// @param exit      share below which it has ended; lower than `enter`. Default 0.30
    /// @param backShare part of the load on the back rest above which nobody perches. Default 0.05
    /// @param hold      how long it must last. Default 2 s: longer than reaching for the cup takes to start
    public record PerchParams(double enter, double exit, double backShare, Duration hold) {

        public static final PerchParams DEFAULT = new PerchParams(0.36, 0.30, 0.05, Duration.ofSeconds(2));

        public PerchParams {
            requireOrder("perching.exit", exit, "perching.enter", enter);
            requirePositive("perching.backShare", backShare);
            requirePositive("perching.hold", hold);
        }
    }

    /// Tuning of [BalanceTracker].
    ///
    /// @param enter    mean difference between left and right, as a share of the load, at which the weight rests on
    ///                 one side. Default 0.20: 60 % on one side (coaching plan)
    /// @param exit     difference below which it is even again; lower than `enter`. Default 0.15
    /// @param meanTime time over which the difference is averaged. Default 1 min: reaching for something is shorter
    /// @param hold     how long it must last to be told. Default 10 min (coaching plan)
    public record BalanceParams(double enter, double exit, Duration meanTime, Duration hold) {

        public static final BalanceParams DEFAULT =
                new BalanceParams(0.20, 0.15, Duration.ofMinutes(1), Duration.ofMinutes(10));

        public BalanceParams {
            requireOrder("balance.exit", exit, "balance.enter", enter);
            requirePositive("balance.meanTime", meanTime);
            requirePositive("balance.hold", hold);
        }
    }

    /// Tuning of weight shifts.
    ///
    /// @param distanceMm way of the centre of pressure that makes a weight shift. Default 20 mm: resting sway is
    ///                   a few millimetres, a lean 30 and more
    /// @param hold       how long it must stay away. Default 5 s: shorter is fidgeting
    public record ShiftParams(double distanceMm, Duration hold) {

        public static final ShiftParams DEFAULT = new ShiftParams(20, Duration.ofSeconds(5));

        public ShiftParams {
            requirePositive("shift.distanceMm", distanceMm);
            requirePositive("shift.hold", hold);
        }
    }

    /// Tuning of [MovementTracker].
    ///
    /// @param loadShare  change of the load from one second to the next, as a share of it, that is a movement.
    ///                   Default 0.005: the longest time real sitters stayed below it and below `distanceMm`
    ///                   was 163 s; a bag stays below for hours
    /// @param distanceMm change of the centre of pressure from one second to the next that is a movement.
    ///                   Default 1 mm
    /// @param pause      a rest this long ends a run of movements. Default 1 min
    /// @param living     so many seconds with movement in one run are a living body. Default 5: a chair that is
    ///                   bumped moves for one or two
    public record StillnessParams(double loadShare, double distanceMm, Duration pause, int living) {

        public static final StillnessParams DEFAULT = new StillnessParams(0.005, 1, Duration.ofMinutes(1), 5);

        public StillnessParams {
            requirePositive("stillness.loadShare", loadShare);
            requirePositive("stillness.distanceMm", distanceMm);
            requirePositive("stillness.pause", pause);
            requirePositive("stillness.living", living);
        }
    }

    private static void requireOrder(String lowName, double low, String highName, double high) {
        requirePositive(lowName, low);
        if (!(low < high) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("%s (%s) must be below %s (%s)".formatted(lowName, low, highName, high));
        }
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("%s must be positive: %s".formatted(name, value));
        }
    }

    private static void requirePositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("%s must be positive: %s".formatted(name, value));
        }
    }
}
