/// Presses drawn as timelines.
@NullMarked
package org.plumbline.core.button;

import org.jspecify.annotations.NullMarked;
