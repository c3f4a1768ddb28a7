/// Wires that are high or low.
@NullMarked
package org.plumbline.actuator.line;

import org.jspecify.annotations.NullMarked;
