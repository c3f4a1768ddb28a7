/// Register models of the chips, written from their datasheets, with the errors of cheap parts.
@NullMarked
package org.plumbline.simulation.chip;

import org.jspecify.annotations.NullMarked;
