/// What she has told of herself, over a restart.
@NullMarked
package org.plumbline.app.personal;

import org.jspecify.annotations.NullMarked;
