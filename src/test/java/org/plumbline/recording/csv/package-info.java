/// Recordings of other devices: what they mean, and what is refused.
@NullMarked
package org.plumbline.recording.csv;

import org.jspecify.annotations.NullMarked;
