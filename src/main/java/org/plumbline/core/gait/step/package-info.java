/// Steps and walking bouts from the vertical movement of the trunk.
@NullMarked
package org.plumbline.core.gait.step;

import org.jspecify.annotations.NullMarked;
