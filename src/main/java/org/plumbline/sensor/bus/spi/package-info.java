/// SPI: bytes that go to a device while as many come back, over the kernel's own interface.
@NullMarked
package org.plumbline.sensor.bus.spi;

import org.jspecify.annotations.NullMarked;
