/// The vertical against cameras.
@NullMarked
package org.plumbline.evaluation.orientation;

import org.jspecify.annotations.NullMarked;
