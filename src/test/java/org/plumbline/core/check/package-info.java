/// What is said about a value that may not be.
@NullMarked
package org.plumbline.core.check;

import org.jspecify.annotations.NullMarked;
