/// What is on the card stays on the card.
@NullMarked
package org.plumbline.mqtt.outbox;

import org.jspecify.annotations.NullMarked;
