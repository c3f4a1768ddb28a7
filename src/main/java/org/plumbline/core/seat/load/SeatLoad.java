package org.plumbline.core.seat.load;

import org.jspecify.annotations.Nullable;

/// How the load lies on the mat in one frame: tared, and without the cells that do not work.
///
/// @param total     sum of the seat cells, in full scales of one cell
/// @param level     mean of the seat cells, 0 to 1: the total made comparable between mats
/// @param centre    centre of pressure on the seat; null where there is no load
/// @param asymmetry left minus right of the middle line, as a share of the total: +1 all left, -1 all right
/// @param contact   share of the seat cells that are pressed, 0 to 1
/// @param backShare part of the whole load that rests on the back rest, 0 to 1; null without back cells
public record SeatLoad(
        double total,
        double level,
        @Nullable CentreOfPressure centre,
        double asymmetry,
        double contact,
        @Nullable Double backShare) {

    /// Nothing is known to be on the seat.
    public static final SeatLoad NONE = new SeatLoad(0, 0, null, 0, 0, null);
}
