/// Stage, flags and consent on the page.
@NullMarked
package org.plumbline.web.personal;

import org.jspecify.annotations.NullMarked;
