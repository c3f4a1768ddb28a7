/// The HX711 driver against models of the chip, edge by edge.
@NullMarked
package org.plumbline.sensor.mat.hx711;

import org.jspecify.annotations.NullMarked;
