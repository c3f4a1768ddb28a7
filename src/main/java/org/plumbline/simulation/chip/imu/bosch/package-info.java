/// Register-level models of inertial units by Bosch Sensortec, written from their datasheets.
@NullMarked
package org.plumbline.simulation.chip.imu.bosch;

import org.jspecify.annotations.NullMarked;
