/// Tests of the gait tracker on scripted trunks.
@NullMarked
package org.plumbline.core.gait;

import org.jspecify.annotations.NullMarked;
