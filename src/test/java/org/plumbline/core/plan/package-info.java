/// What stage, flags and day make of the plan, as tables.
@NullMarked
package org.plumbline.core.plan;

import org.jspecify.annotations.NullMarked;
