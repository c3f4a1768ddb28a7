/// The device's side: what the engine decided becomes messages, and the messages reach the broker.
@NullMarked
package org.plumbline.mqtt.publish;

import org.jspecify.annotations.NullMarked;
