/// Messages on the card from the moment they are told until a collector has stored them.
@NullMarked
package org.plumbline.mqtt.outbox;

import org.jspecify.annotations.NullMarked;
