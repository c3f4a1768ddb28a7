/// Her own upright: learned, checked, followed, and given up when the clip has moved.
@NullMarked
package org.plumbline.core.calibration;

import org.jspecify.annotations.NullMarked;
