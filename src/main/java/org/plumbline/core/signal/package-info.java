/// Mathematics without a domain: rotations and filters that take time stamps as they come.
@NullMarked
package org.plumbline.core.signal;

import org.jspecify.annotations.NullMarked;
