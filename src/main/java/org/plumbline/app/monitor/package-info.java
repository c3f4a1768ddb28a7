/// The service on the Pi: sensors in, cues and messages out.
@NullMarked
package org.plumbline.app.monitor;

import org.jspecify.annotations.NullMarked;
