/// How she sits: lean, perching, weight shifts and fidgeting, from how the load lies.
@NullMarked
package org.plumbline.core.seat.sitting;

import org.jspecify.annotations.NullMarked;
