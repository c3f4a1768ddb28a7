/// Registers and FIFO of the STMicroelectronics LSM6DSOX and LSM6DS3TR-C.
@NullMarked
package org.plumbline.sensor.imu.lsm6;

import org.jspecify.annotations.NullMarked;
