/// The whole service without its wires: inputs in, effects out. No clock, no thread, no I/O.
@NullMarked
package org.plumbline.core.engine;

import org.jspecify.annotations.NullMarked;
