/// The checker itself is checked: each promise broken once, and kept once by a hair.
@NullMarked
package org.plumbline.simulation.week.promise;

import org.jspecify.annotations.NullMarked;
