/// When to prompt, how strongly, and what came of it.
@NullMarked
package org.plumbline.core.coach;

import org.jspecify.annotations.NullMarked;
