/// The simulated desk seen through the real drivers and the real detectors.
@NullMarked
package org.plumbline.simulation;

import org.jspecify.annotations.NullMarked;
