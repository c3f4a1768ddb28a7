/// Presses of one button, told apart by their time stamps alone.
@NullMarked
package org.plumbline.core.button;

import org.jspecify.annotations.NullMarked;
