/// The dashboard's side: what all devices tell, checked and handed on before the broker may forget it.
@NullMarked
package org.plumbline.mqtt.collect;

import org.jspecify.annotations.NullMarked;
