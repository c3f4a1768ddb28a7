/// What many days come to: when in the week she sits, how long her bouts are, how two periods compare.
@NullMarked
package org.plumbline.core.summary.period;

import org.jspecify.annotations.NullMarked;
