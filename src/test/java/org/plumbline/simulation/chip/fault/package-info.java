/// Faults played to real drivers, in random order.
@NullMarked
package org.plumbline.simulation.chip.fault;

import org.jspecify.annotations.NullMarked;
