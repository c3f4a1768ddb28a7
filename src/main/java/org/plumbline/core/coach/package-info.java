/// The coach's vocabulary: what it sees, what it tells, what it shows of itself.
@NullMarked
package org.plumbline.core.coach;

import org.jspecify.annotations.NullMarked;
