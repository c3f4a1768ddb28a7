/// Drawn timelines against the trackers of this package.
@NullMarked
package org.plumbline.core.engine;

import org.jspecify.annotations.NullMarked;
