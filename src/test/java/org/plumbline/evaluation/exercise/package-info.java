/// Exercises on real recordings.
@NullMarked
package org.plumbline.evaluation.exercise;

import org.jspecify.annotations.NullMarked;
