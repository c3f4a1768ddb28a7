/// A link to an MQTT 5 broker that lives until it breaks, and the loop that makes the next one.
///
/// Knows no client library: what a library must do is [org.plumbline.mqtt.link.MqttLink], and its tests.
@NullMarked
package org.plumbline.mqtt.link;

import org.jspecify.annotations.NullMarked;
