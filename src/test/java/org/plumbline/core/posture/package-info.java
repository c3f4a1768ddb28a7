/// Slumps, reclines and leans, drawn as timelines.
@NullMarked
package org.plumbline.core.posture;

import org.jspecify.annotations.NullMarked;
