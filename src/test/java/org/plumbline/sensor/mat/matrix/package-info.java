/// The matrix driver against models of multiplexers and converters.
@NullMarked
package org.plumbline.sensor.mat.matrix;

import org.jspecify.annotations.NullMarked;
