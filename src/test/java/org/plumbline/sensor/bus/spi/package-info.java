/// SPI through system calls that a test answers.
@NullMarked
package org.plumbline.sensor.bus.spi;

import org.jspecify.annotations.NullMarked;
