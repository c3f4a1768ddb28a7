/// Plays cues on LED and buzzer: on time, replaceable, and silent whenever no cue is on.
@NullMarked
package org.plumbline.actuator;

import org.jspecify.annotations.NullMarked;
