/// The link by Paho against real brokers and a network that fails.
@NullMarked
package org.plumbline.mqtt.paho;

import org.jspecify.annotations.NullMarked;
