/// What the mat tells of a synthetic sitter.
@NullMarked
package org.plumbline.core.seat;

import org.jspecify.annotations.NullMarked;
