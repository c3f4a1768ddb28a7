/// The chair mat: who or what is on the seat, where the weight rests and how it moves.
///
/// Positions are in the body frame: x forward, y to her left, millimetres.
@NullMarked
package org.plumbline.core.seat;

import org.jspecify.annotations.NullMarked;
