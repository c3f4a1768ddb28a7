/// The engine's state on disk: a reboot in the middle of a bout goes on with the bout.
@NullMarked
package org.plumbline.recording.state;

import org.jspecify.annotations.NullMarked;
