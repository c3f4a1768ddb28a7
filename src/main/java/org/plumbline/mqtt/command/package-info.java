/// Commands over MQTT, from both sides: a device that takes and answers them, and a page that asks and is answered.
///
/// Who may ask is the broker's business: its access list names who may write to `command/+`.
@NullMarked
package org.plumbline.mqtt.command;

import org.jspecify.annotations.NullMarked;
