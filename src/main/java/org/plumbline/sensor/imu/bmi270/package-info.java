/// Registers, initialisation and FIFO of the Bosch Sensortec BMI270.
@NullMarked
package org.plumbline.sensor.imu.bmi270;

import org.jspecify.annotations.NullMarked;
