/// The product in an emulated Raspberry Pi with a real kernel: `mvn -q -Pguest verify`.
@NullMarked
package org.plumbline.guest;

import org.jspecify.annotations.NullMarked;
