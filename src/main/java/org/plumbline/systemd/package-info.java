/// Word to systemd: that the service is ready, that it moves, that it stops.
///
/// Outside systemd nothing is said, and nothing is missed.
@NullMarked
package org.plumbline.systemd;

import org.jspecify.annotations.NullMarked;
