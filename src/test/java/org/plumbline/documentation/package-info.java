/// Pages of `docs/` that are made from the sources, and the tests that pin them.
@NullMarked
package org.plumbline.documentation;

import org.jspecify.annotations.NullMarked;
