/// How she sits: lean, perching, weight shifts and fidgeting, from the centre of pressure alone.
@NullMarked
package org.plumbline.core.seat.sitting;

import org.jspecify.annotations.NullMarked;
