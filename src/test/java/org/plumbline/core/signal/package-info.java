/// Rotations and filters, against what mathematics says about them.
@NullMarked
package org.plumbline.core.signal;

import org.jspecify.annotations.NullMarked;
