/// Driver for the TDK InvenSense MPU-6050 inertial unit.
@NullMarked
package org.plumbline.sensor.imu.mpu6050;

import org.jspecify.annotations.NullMarked;
