/// Cues as values: how long, how bright, by which name.
@NullMarked
package org.plumbline.core.coach.cue;

import org.jspecify.annotations.NullMarked;
