/// Output lines, as far as they go without a Pi.
@NullMarked
package org.plumbline.board.line;

import org.jspecify.annotations.NullMarked;
