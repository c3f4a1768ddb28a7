/// What she has told of herself and marked with the button, kept on this machine alone.
@NullMarked
package org.plumbline.app.personal;

import org.jspecify.annotations.NullMarked;
