/// The engine's state on disk.
@NullMarked
package org.plumbline.recording.state;

import org.jspecify.annotations.NullMarked;
