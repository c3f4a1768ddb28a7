/// The form of a cue on LED and buzzer, and the cues there are.
@NullMarked
package org.plumbline.core.coach.cue;

import org.jspecify.annotations.NullMarked;
