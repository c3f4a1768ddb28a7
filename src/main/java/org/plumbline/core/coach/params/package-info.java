/// The coach's tuning: every number with its unit, default, range and source.
@NullMarked
package org.plumbline.core.coach.params;

import org.jspecify.annotations.NullMarked;
