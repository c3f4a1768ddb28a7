/// Weeks of a simulated person of given habits, told to an engine in place of sensors: coarse, and therefore fast.
@NullMarked
package org.plumbline.simulation.week;

import org.jspecify.annotations.NullMarked;
