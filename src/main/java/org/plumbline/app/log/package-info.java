/// How much the log tells: more or less than usual for a while, asked for from outside while a service runs.
@NullMarked
package org.plumbline.app.log;

import org.jspecify.annotations.NullMarked;
