/// Clips and mat together, with and without each other.
@NullMarked
package org.plumbline.core.engine.sensing;

import org.jspecify.annotations.NullMarked;
