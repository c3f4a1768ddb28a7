/// What she does with her day: scripts, habits, and the person who follows them or takes a walk instead.
@NullMarked
package org.plumbline.simulation.sitter;

import org.jspecify.annotations.NullMarked;
