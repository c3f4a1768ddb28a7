/// What may not be said, anywhere that she reads: no promise, no verdict, no blame.
@NullMarked
package org.plumbline.words;

import org.jspecify.annotations.NullMarked;
