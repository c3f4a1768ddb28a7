/// Registers and FIFO of the TDK InvenSense ICM-42688-P.
@NullMarked
package org.plumbline.sensor.imu.icm42688;

import org.jspecify.annotations.NullMarked;
