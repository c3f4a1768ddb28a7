/// What the movement of the trunk can tell, as values.
@NullMarked
package org.plumbline.core.gait.event;

import org.jspecify.annotations.NullMarked;
