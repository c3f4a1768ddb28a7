/// The embedded broker starts, keeps, refuses and leaves nothing behind.
@NullMarked
package org.plumbline.broker;

import org.jspecify.annotations.NullMarked;
