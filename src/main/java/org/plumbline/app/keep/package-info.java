/// Looks after what is kept: back-ups and their return.
@NullMarked
package org.plumbline.app.keep;

import org.jspecify.annotations.NullMarked;
