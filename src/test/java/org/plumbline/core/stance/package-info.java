/// Stances drawn as text, for the tests of everything that follows from them.
@NullMarked
package org.plumbline.core.stance;

import org.jspecify.annotations.NullMarked;
