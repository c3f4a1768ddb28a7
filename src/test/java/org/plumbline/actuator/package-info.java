/// Cues on outputs that remember what they were told.
@NullMarked
package org.plumbline.actuator;

import org.jspecify.annotations.NullMarked;
