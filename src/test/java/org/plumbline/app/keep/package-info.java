/// Tests of what looks after the history.
@NullMarked
package org.plumbline.app.keep;

import org.jspecify.annotations.NullMarked;
