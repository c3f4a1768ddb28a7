/// Inertial chips as their drivers see them, written from the datasheets and not from the drivers.
@NullMarked
package org.plumbline.simulation.chip.imu;

import org.jspecify.annotations.NullMarked;
