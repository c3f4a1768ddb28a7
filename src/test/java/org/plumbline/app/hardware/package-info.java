/// Outputs opened as configured, on lines that remember; and a whole desk emulated, clip and mat on their buses.
@NullMarked
package org.plumbline.app.hardware;

import org.jspecify.annotations.NullMarked;
