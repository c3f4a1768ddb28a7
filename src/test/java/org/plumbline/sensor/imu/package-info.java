/// What all inertial drivers share, without a chip.
@NullMarked
package org.plumbline.sensor.imu;

import org.jspecify.annotations.NullMarked;
