/// Sensors whose readings come as JSON messages, whoever brings them; late and doubled ones are left out.
@NullMarked
package org.plumbline.sensor.remote;

import org.jspecify.annotations.NullMarked;
