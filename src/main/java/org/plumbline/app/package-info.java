/// The wiring: alone sees everything, and starts and stops it.
@NullMarked
package org.plumbline.app;

import org.jspecify.annotations.NullMarked;
