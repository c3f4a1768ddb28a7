/// How well walking, steps and transitions are found on real people.
@NullMarked
package org.plumbline.evaluation.gait;

import org.jspecify.annotations.NullMarked;
