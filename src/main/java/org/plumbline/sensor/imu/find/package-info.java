/// Finding out which inertial unit is in the clip, and what to say when it is another one or none.
@NullMarked
package org.plumbline.sensor.imu.find;

import org.jspecify.annotations.NullMarked;
