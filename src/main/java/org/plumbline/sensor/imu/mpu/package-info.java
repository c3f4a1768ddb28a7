/// Registers and FIFO of the TDK InvenSense MPU-6050, MPU-6500 and MPU-9250.
@NullMarked
package org.plumbline.sensor.imu.mpu;

import org.jspecify.annotations.NullMarked;
