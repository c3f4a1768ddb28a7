/// What is told while somebody watches.
@NullMarked
package org.plumbline.contract.watch;

import org.jspecify.annotations.NullMarked;
