package org.plumbline.core.seat.event;

/// A cell that was found broken and is left out.
///
/// @param cell its place in the layout, from 0
public record CellFault(int cell, Kind kind) {

    /// In what way it is broken.
    public enum Kind {
        /// Does not answer to load although the cells around it do.
        DEAD,
        /// Reads a load that does not change when she gets up.
        STUCK
    }
}
