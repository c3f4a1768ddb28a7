/// From the engine's effects to a real broker.
@NullMarked
package org.plumbline.mqtt.publish;

import org.jspecify.annotations.NullMarked;
