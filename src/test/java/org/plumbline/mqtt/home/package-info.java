/// The broker as it is set up at home, with the files that are shipped for it.
@NullMarked
package org.plumbline.mqtt.home;

import org.jspecify.annotations.NullMarked;
