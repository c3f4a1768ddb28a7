/// Whole processes of Plumbline, as they are started and ended.
@NullMarked
package org.plumbline;

import org.jspecify.annotations.NullMarked;
