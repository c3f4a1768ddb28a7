/// An MQTT 5 broker inside the process, for the demo: who tries Plumbline has none, and must not need one.
@NullMarked
package org.plumbline.broker;

import org.jspecify.annotations.NullMarked;
