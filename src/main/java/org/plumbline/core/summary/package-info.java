/// Minutes and days: the figures, defined and computed in one place.
@NullMarked
package org.plumbline.core.summary;

import org.jspecify.annotations.NullMarked;
