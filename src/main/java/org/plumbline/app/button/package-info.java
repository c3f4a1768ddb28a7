/// Buttons: their edges in, wishes out.
@NullMarked
package org.plumbline.app.button;

import org.jspecify.annotations.NullMarked;
