/// How often a chip measures, of the rates it has.
@NullMarked
package org.plumbline.sensor.imu.rate;

import org.jspecify.annotations.NullMarked;
