/// Inertial units behind one driver, whichever chip it is: read in batches, stamped evenly, doubted where needed.
@NullMarked
package org.plumbline.sensor.imu;

import org.jspecify.annotations.NullMarked;
