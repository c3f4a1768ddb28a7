/// The two services as their owner starts them, killed at any moment, and what is found on either side afterwards.
@NullMarked
package org.plumbline.faults.whole;

import org.jspecify.annotations.NullMarked;
