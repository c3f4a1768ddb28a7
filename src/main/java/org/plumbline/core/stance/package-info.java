/// What she is doing: seated, standing, walking, away, not worn or unknown, each with its reason.
@NullMarked
package org.plumbline.core.stance;

import org.jspecify.annotations.NullMarked;
