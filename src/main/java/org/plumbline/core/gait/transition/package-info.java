/// Standing up, sitting down and quick bends, from one movement of the trunk between two rests.
@NullMarked
package org.plumbline.core.gait.transition;

import org.jspecify.annotations.NullMarked;
