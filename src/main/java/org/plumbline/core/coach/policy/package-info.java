/// What the coach decides: what is due and why, when it may be said and how strongly, and what came of it.
@NullMarked
package org.plumbline.core.coach.policy;

import org.jspecify.annotations.NullMarked;
