/// Weeks of simulated people against what the coach promises.
@NullMarked
package org.plumbline.simulation.week;

import org.jspecify.annotations.NullMarked;
