/// The live stream: every reader gets the newest state, none waits for another.
@NullMarked
package org.plumbline.web.live;

import org.jspecify.annotations.NullMarked;
