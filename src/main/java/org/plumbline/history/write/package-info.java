/// Writes to the history: batches as a whole or not at all, and hours and days true to the minutes with each of them.
@NullMarked
package org.plumbline.history.write;

import org.jspecify.annotations.NullMarked;
