/// What goes into the history comes out of it, once and on the right day.
@NullMarked
package org.plumbline.history;

import org.jspecify.annotations.NullMarked;
