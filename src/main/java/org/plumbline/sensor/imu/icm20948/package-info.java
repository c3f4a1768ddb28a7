/// Registers and FIFO of the TDK InvenSense ICM-20948.
@NullMarked
package org.plumbline.sensor.imu.icm20948;

import org.jspecify.annotations.NullMarked;
