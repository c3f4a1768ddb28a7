/// From memory to the card: messages gathered, written on a thread of their own, and what is missing told.
@NullMarked
package org.plumbline.mqtt.write;

import org.jspecify.annotations.NullMarked;
