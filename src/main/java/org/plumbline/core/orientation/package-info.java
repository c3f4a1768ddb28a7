/// Which way is up, seen from the clip: accelerometer and gyroscope in, a vertical out.
@NullMarked
package org.plumbline.core.orientation;

import org.jspecify.annotations.NullMarked;
