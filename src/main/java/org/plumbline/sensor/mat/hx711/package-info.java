/// Driver for load cells, each behind an Avia HX711, all clocked by one line of the Pi.
@NullMarked
package org.plumbline.sensor.mat.hx711;

import org.jspecify.annotations.NullMarked;
