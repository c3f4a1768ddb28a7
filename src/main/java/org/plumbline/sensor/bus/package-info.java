/// The wires: moving register bytes, and waiting for a device.
@NullMarked
package org.plumbline.sensor.bus;

import org.jspecify.annotations.NullMarked;
