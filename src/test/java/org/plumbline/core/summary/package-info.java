/// Drawn timelines against the trackers of this package.
@NullMarked
package org.plumbline.core.summary;

import org.jspecify.annotations.NullMarked;
