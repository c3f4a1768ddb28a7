/// The vertical of simulated motion, whose truth is known.
@NullMarked
package org.plumbline.core.orientation;

import org.jspecify.annotations.NullMarked;
