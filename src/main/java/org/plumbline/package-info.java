/// The service from its command line.
@NullMarked
package org.plumbline;

import org.jspecify.annotations.NullMarked;
