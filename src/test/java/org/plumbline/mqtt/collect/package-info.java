/// Nothing is acknowledged before it is safe.
@NullMarked
package org.plumbline.mqtt.collect;

import org.jspecify.annotations.NullMarked;
