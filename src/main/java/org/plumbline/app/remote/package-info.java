/// Wireless clips and mats: their topics heard at the broker, their messages brought to whoever reads the sensor.
@NullMarked
package org.plumbline.app.remote;

import org.jspecify.annotations.NullMarked;
