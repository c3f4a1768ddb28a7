/// Drawn timelines against the trackers of this package.
@NullMarked
package org.plumbline.core.bout;

import org.jspecify.annotations.NullMarked;
