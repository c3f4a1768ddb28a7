/// Tests of the live stream by itself.
@NullMarked
package org.plumbline.web.live;

import org.jspecify.annotations.NullMarked;
