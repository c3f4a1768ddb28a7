/// Commands for work by hand at the device, and with the services that run on it.
@NullMarked
package org.plumbline.cli.desk;

import org.jspecify.annotations.NullMarked;
