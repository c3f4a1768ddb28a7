/// The register models, each under its real driver.
@NullMarked
package org.plumbline.simulation.chip;

import org.jspecify.annotations.NullMarked;
