/// Register buses for tests, and the Pi's own as far as it goes without a Pi.
@NullMarked
package org.plumbline.sensor.bus;

import org.jspecify.annotations.NullMarked;
