/// Inertial units behind one interface, whichever chip it is.
@NullMarked
package org.plumbline.sensor.imu;

import org.jspecify.annotations.NullMarked;
