/// Messages as rows of the history's tables, and back.
@NullMarked
package org.plumbline.history.row;

import org.jspecify.annotations.NullMarked;
