/// Chair mats behind one interface, whatever reads their cells.
@NullMarked
package org.plumbline.sensor.mat;

import org.jspecify.annotations.NullMarked;
