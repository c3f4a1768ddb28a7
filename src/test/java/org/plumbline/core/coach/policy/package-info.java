/// Drawn timelines against the trackers of this package.
@NullMarked
package org.plumbline.core.coach.policy;

import org.jspecify.annotations.NullMarked;
