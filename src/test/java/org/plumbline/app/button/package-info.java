/// Buttons that a test presses.
@NullMarked
package org.plumbline.app.button;

import org.jspecify.annotations.NullMarked;
