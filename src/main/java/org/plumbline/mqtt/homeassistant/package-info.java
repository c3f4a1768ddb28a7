/// The device as Home Assistant finds it: one message that describes every entity, and none of her own words in it.
@NullMarked
package org.plumbline.mqtt.homeassistant;

import org.jspecify.annotations.NullMarked;
