/// Commands for work by hand at the device.
@NullMarked
package org.plumbline.cli.desk;

import org.jspecify.annotations.NullMarked;
