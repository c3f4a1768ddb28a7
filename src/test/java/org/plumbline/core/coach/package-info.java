/// Drawn timelines against the trackers of this package.
@NullMarked
package org.plumbline.core.coach;

import org.jspecify.annotations.NullMarked;
