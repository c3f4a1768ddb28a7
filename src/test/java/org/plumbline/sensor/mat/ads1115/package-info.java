/// The ADS1115 driver against register memory.
@NullMarked
package org.plumbline.sensor.mat.ads1115;

import org.jspecify.annotations.NullMarked;
