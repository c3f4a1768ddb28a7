/// What the mat can tell, as values.
@NullMarked
package org.plumbline.core.seat.event;

import org.jspecify.annotations.NullMarked;
