/// The diary in its file.
@NullMarked
package org.plumbline.web.diary;

import org.jspecify.annotations.NullMarked;
