/// What counts as her upright, and what does not.
@NullMarked
package org.plumbline.core.calibration;

import org.jspecify.annotations.NullMarked;
