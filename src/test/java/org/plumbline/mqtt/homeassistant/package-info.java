/// What Home Assistant is told, held against its rules.
@NullMarked
package org.plumbline.mqtt.homeassistant;

import org.jspecify.annotations.NullMarked;
