/// Driver for mats read by one to four Texas Instruments ADS1115 converters.
@NullMarked
package org.plumbline.sensor.mat.ads1115;

import org.jspecify.annotations.NullMarked;
