/// The link by Eclipse Paho.
///
/// Every wait is bounded, nothing is asked of Paho on Paho's own threads, and a closed link leaves no thread behind.
@NullMarked
package org.plumbline.mqtt.paho;

import org.jspecify.annotations.NullMarked;
