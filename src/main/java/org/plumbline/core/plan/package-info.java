/// What she has set and declared, and what the coaching plan offers for it: values, no decisions.
@NullMarked
package org.plumbline.core.plan;

import org.jspecify.annotations.NullMarked;
