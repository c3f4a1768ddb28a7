/// A scripted sitter behind virtual registers: the demo's only make-believe, everything after it is the real thing.
@NullMarked
package org.plumbline.simulation;

import org.jspecify.annotations.NullMarked;
