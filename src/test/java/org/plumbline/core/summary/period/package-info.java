/// Tests of what periods come to.
@NullMarked
package org.plumbline.core.summary.period;

import org.jspecify.annotations.NullMarked;
