/// Guided exercises: what is done when, which cue paces it, and what she is told.
@NullMarked
package org.plumbline.core.exercise.guide;

import org.jspecify.annotations.NullMarked;
