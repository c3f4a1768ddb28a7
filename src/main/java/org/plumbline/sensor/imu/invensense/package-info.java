/// What the chips of TDK InvenSense have in common.
@NullMarked
package org.plumbline.sensor.imu.invensense;

import org.jspecify.annotations.NullMarked;
