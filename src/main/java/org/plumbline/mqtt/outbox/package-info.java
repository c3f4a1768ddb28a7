/// Messages on the card from the moment they are told until the broker has confirmed them.
@NullMarked
package org.plumbline.mqtt.outbox;

import org.jspecify.annotations.NullMarked;
