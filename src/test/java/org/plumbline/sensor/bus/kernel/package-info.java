/// Pi4J's real I2C provider, unmodified, on an emulated `/dev/i2c-1`: what the kernel would say is said by a test.
@NullMarked
package org.plumbline.sensor.bus.kernel;

import org.jspecify.annotations.NullMarked;
