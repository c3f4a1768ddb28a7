/// Driver for mats of crossing rows and columns, one cell after the other switched to a converter.
@NullMarked
package org.plumbline.sensor.mat.matrix;

import org.jspecify.annotations.NullMarked;
