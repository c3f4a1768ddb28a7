/// What the coach remembers: immutable values that are saved and go on after a restart.
@NullMarked
package org.plumbline.core.coach.state;

import org.jspecify.annotations.NullMarked;
