/// The monitor with virtual chips where the real ones would be, and everything else real.
@NullMarked
package org.plumbline.app.monitor;

import org.jspecify.annotations.NullMarked;
