package org.plumbline.core.seat;

import java.time.Duration;
import org.plumbline.core.seat.sitting.SittingParams;

/// Tuning of [SeatDetector].
///
/// @param occupancy who or what is on the seat
/// @param cells     tare and faults of single cells
/// @param sitting   lean, perching, shifts, stillness
/// @param lesson    what she asks the mat to learn
/// @param gap       without frames for this long the seat is unknown. Default 3 s: 30 frames at 10 Hz
public record SeatParams(
        OccupancyParams occupancy, CellParams cells, SittingParams sitting, LessonParams lesson, Duration gap) {

    public static final SeatParams DEFAULT = new SeatParams(
            OccupancyParams.DEFAULT,
            CellParams.DEFAULT,
            SittingParams.DEFAULT,
            LessonParams.DEFAULT,
            Duration.ofSeconds(3));

    public SeatParams {
        requirePositive("gap", gap);
    }

    /// Tuning of [OccupancyTracker]. Levels are means over the seat cells, so the sum decides: a light load on
    /// every cell counts as much as a heavy one on a few.
    ///
    /// @param enterLevel level above which somebody is on the seat. Default 0.04: sitters of two data sets load
    ///                   0.13 and more, an empty 3x3 mat reads 0.001
    /// @param exitLevel  level below which the seat is empty; lower than `enterLevel`. Default 0.025
    /// @param enterShare after a sitter has left, the next needs this share of her load. Default 0.30: the
    ///                   foam and the resistors recover slowly
    /// @param exitShare  the seat has emptied below this share of her own load; lower than `enterShare`.
    ///                   Default 0.20: perching leaves 0.6, creep after hours 0.1
    /// @param hold       how long a change must last. Default 2 s
    /// @param recovery   movement that begins sooner after she left an object is the foam coming back, not her.
    ///                   Default 1 min
    /// @param objectAfter a load without any movement for this long is an object. Default 15 min: five times
    ///                   the longest stillness of a real sitter (163 s)
    public record OccupancyParams(
            double enterLevel,
            double exitLevel,
            double enterShare,
            double exitShare,
            Duration hold,
            Duration recovery,
            Duration objectAfter) {

        public static final OccupancyParams DEFAULT = new OccupancyParams(
                0.04, 0.025, 0.30, 0.20, Duration.ofSeconds(2), Duration.ofMinutes(1), Duration.ofMinutes(15));

        public OccupancyParams {
            requireOrder("exitLevel", exitLevel, "enterLevel", enterLevel);
            requireOrder("exitShare", exitShare, "enterShare", enterShare);
            requirePositive("hold", hold);
            requirePositive("recovery", recovery);
            requirePositive("objectAfter", objectAfter);
        }
    }

    /// Tuning of [CellBank] and [CellHealth]. Loads are shares of a cell's full scale.
    ///
    /// @param tareTime      time over which an empty seat's reading becomes the tare. Default 1 min
    /// @param contactLoad   load above which a cell is pressed. Default 0.02: five counts of 8 bits
    /// @param noise         a cell that varied by no more than this did not answer. Default 0.01: six times
    ///                      the noise of an unloaded cell, a tenth of what a sitter does to it
    /// @param stuckLoad     reading above which a cell that does not answer is stuck. Default 0.05
    /// @param neighbourLoad mean load that all nearest neighbours must have borne for a silent cell to be
    ///                      called dead. Default 0.15
    /// @param strikes       sittings in which a cell must have been silent to be called dead. Default 3
    /// @param trial         shortest sitting that tries the cells. Default 1 min
    public record CellParams(
            Duration tareTime,
            double contactLoad,
            double noise,
            double stuckLoad,
            double neighbourLoad,
            int strikes,
            Duration trial) {

        public static final CellParams DEFAULT =
                new CellParams(Duration.ofMinutes(1), 0.02, 0.01, 0.05, 0.15, 3, Duration.ofMinutes(1));

        public CellParams {
            requirePositive("tareTime", tareTime);
            requireOrder("noise", noise, "stuckLoad", stuckLoad);
            requireOrder("contactLoad", contactLoad, "neighbourLoad", neighbourLoad);
            if (strikes < 1) {
                throw new IllegalArgumentException("strikes must be at least 1: " + strikes);
            }
            requirePositive("trial", trial);
        }
    }

    /// Tuning of [SeatLesson].
    ///
    /// @param rest     how long the load must rest. Default 5 s, as for the clip's upright
    /// @param spread   change of the level within that time that is no rest. Default 0.02: a sitter who breathes
    ///                 changes hers by 0.01, one who sits down or gets up by 0.1 and more
    /// @param patience how long rest is waited for. Default 1 min
    public record LessonParams(Duration rest, double spread, Duration patience) {

        public static final LessonParams DEFAULT = new LessonParams(Duration.ofSeconds(5), 0.02, Duration.ofMinutes(1));

        public LessonParams {
            requirePositive("lesson.rest", rest);
            if (!(spread > 0)) {
                throw new IllegalArgumentException("lesson.spread must be positive: " + spread);
            }
            if (patience.compareTo(rest) <= 0) {
                throw new IllegalArgumentException(
                        "lesson.patience (%s) must be above lesson.rest (%s)".formatted(patience, rest));
            }
        }
    }

    private static void requireOrder(String lowName, double low, String highName, double high) {
        if (!(0 < low && low < high && high < 1)) {
            throw new IllegalArgumentException("%s (%s) and %s (%s) must be between 0 and 1, the first below the second"
                    .formatted(lowName, low, highName, high));
        }
    }

    private static void requirePositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("%s must be positive: %s".formatted(name, value));
        }
    }
}
