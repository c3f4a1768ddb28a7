/// What all mats share, without a converter.
@NullMarked
package org.plumbline.sensor.mat;

import org.jspecify.annotations.NullMarked;
