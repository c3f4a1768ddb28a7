/// What clips and mat say, put together: the part of the engine that reads sensors.
@NullMarked
package org.plumbline.core.engine.sensing;

import org.jspecify.annotations.NullMarked;
