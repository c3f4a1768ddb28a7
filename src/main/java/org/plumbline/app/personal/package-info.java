/// What she has told of herself, kept on this device alone.
@NullMarked
package org.plumbline.app.personal;

import org.jspecify.annotations.NullMarked;
