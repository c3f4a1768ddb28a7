/// What goes wrong between a chip and its driver.
@NullMarked
package org.plumbline.simulation.chip.fault;

import org.jspecify.annotations.NullMarked;
