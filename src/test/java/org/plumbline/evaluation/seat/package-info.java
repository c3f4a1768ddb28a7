/// The seat on real recordings of chair mats.
@NullMarked
package org.plumbline.evaluation.seat;

import org.jspecify.annotations.NullMarked;
