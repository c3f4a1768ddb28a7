/// How the load lies on the mat in one frame.
@NullMarked
package org.plumbline.core.seat.load;

import org.jspecify.annotations.NullMarked;
