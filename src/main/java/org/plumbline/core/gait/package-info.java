/// How she moves, from one clip on the trunk: steps, walks, standing up and sitting down, lying, not worn.
///
/// Everything here is seen along and across the vertical, so it does not matter which way round the clip sits.
@NullMarked
package org.plumbline.core.gait;

import org.jspecify.annotations.NullMarked;
