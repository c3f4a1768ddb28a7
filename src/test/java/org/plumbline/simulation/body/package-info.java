/// How the simulated body moves, without any sensor.
@NullMarked
package org.plumbline.simulation.body;

import org.jspecify.annotations.NullMarked;
