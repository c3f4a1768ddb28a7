/// Every inertial chip's model against the driver that runs on the Pi.
@NullMarked
package org.plumbline.simulation.chip.imu;

import org.jspecify.annotations.NullMarked;
