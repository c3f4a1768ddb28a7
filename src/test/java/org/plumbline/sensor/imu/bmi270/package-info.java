/// The image of a BMI270 and its FIFO.
@NullMarked
package org.plumbline.sensor.imu.bmi270;

import org.jspecify.annotations.NullMarked;
