/// The two databases that can hold the history; what differs between them is here and in their migrations.
@NullMarked
package org.plumbline.history.store;

import org.jspecify.annotations.NullMarked;
