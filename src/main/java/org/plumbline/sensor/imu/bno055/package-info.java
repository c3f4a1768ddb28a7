/// Registers of the Bosch Sensortec BNO055, read raw: its fused output is not used.
@NullMarked
package org.plumbline.sensor.imu.bno055;

import org.jspecify.annotations.NullMarked;
