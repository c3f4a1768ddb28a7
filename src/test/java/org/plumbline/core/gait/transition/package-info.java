/// Tests of standing up and sitting down on scripted trunks.
@NullMarked
package org.plumbline.core.gait.transition;

import org.jspecify.annotations.NullMarked;
