/// Sensors that fail and come back, without hardware and without waiting.
@NullMarked
package org.plumbline.app.loop;

import org.jspecify.annotations.NullMarked;
