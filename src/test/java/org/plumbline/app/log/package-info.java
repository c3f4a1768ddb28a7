/// Promise: another level of the log holds for as long as it was asked for, and no longer.
@NullMarked
package org.plumbline.app.log;

import org.jspecify.annotations.NullMarked;
