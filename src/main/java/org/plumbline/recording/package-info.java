/// What went into the engine, kept and read back: a run can be played again, input by input, bit for bit.
@NullMarked
package org.plumbline.recording;

import org.jspecify.annotations.NullMarked;
