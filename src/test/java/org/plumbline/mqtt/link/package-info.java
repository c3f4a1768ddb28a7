/// The loop and its waits, without a network.
@NullMarked
package org.plumbline.mqtt.link;

import org.jspecify.annotations.NullMarked;
