/// Which messages the history has, by number, whatever became of them: a later day replaces an earlier one.
@NullMarked
package org.plumbline.history.receipt;

import org.jspecify.annotations.NullMarked;
