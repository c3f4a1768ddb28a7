/// Counting of drawn and of random movements.
@NullMarked
package org.plumbline.core.exercise;

import org.jspecify.annotations.NullMarked;
