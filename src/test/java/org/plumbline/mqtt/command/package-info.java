/// Commands asked and answered, with and without a broker.
@NullMarked
package org.plumbline.mqtt.command;

import org.jspecify.annotations.NullMarked;
