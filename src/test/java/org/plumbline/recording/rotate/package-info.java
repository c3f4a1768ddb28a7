/// Recordings that go on for days without filling the card.
@NullMarked
package org.plumbline.recording.rotate;

import org.jspecify.annotations.NullMarked;
