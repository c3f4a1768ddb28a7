/// What a value may be, and what is said when it is something else.
@NullMarked
package org.plumbline.core.check;

import org.jspecify.annotations.NullMarked;
