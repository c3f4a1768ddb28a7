/// What the package for Debian brings beside the program: units, guard, package itself.
@NullMarked
package org.plumbline.appliance;

import org.jspecify.annotations.NullMarked;
