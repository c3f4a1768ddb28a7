/// Recordings played again: the same inputs give the same effects, bit for bit.
@NullMarked
package org.plumbline.replay;

import org.jspecify.annotations.NullMarked;
