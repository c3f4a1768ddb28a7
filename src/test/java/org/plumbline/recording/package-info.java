/// Recordings: lossless, and honest about what is wrong with a file.
@NullMarked
package org.plumbline.recording;

import org.jspecify.annotations.NullMarked;
