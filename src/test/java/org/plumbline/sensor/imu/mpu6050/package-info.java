/// The MPU-6050 driver against register memory.
@NullMarked
package org.plumbline.sensor.imu.mpu6050;

import org.jspecify.annotations.NullMarked;
