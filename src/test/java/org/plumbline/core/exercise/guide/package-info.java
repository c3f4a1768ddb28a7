/// Guided exercises, played second by second.
@NullMarked
package org.plumbline.core.exercise.guide;

import org.jspecify.annotations.NullMarked;
