/// The examination of emulated hardware, in simulated time.
@NullMarked
package org.plumbline.app.doctor;

import org.jspecify.annotations.NullMarked;
