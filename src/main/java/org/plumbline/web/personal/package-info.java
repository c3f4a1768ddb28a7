/// Stage, flags and consent on the page: read and written on this machine, told to nobody.
@NullMarked
package org.plumbline.web.personal;

import org.jspecify.annotations.NullMarked;
