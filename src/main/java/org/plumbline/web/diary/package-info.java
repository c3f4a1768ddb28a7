/// The diary: what she writes about herself, beside what sensors tell. It is never published and never judged.
@NullMarked
package org.plumbline.web.diary;

import org.jspecify.annotations.NullMarked;
