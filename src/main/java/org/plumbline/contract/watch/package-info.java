/// What the sensors say this moment, told only while somebody watches.
@NullMarked
package org.plumbline.contract.watch;

import org.jspecify.annotations.NullMarked;
