/// Long reliability runs, too slow for every build: `mvn -q -Pfaults verify`.
@NullMarked
package org.plumbline.faults;

import org.jspecify.annotations.NullMarked;
