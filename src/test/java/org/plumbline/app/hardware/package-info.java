/// Outputs opened as configured, on lines that remember.
@NullMarked
package org.plumbline.app.hardware;

import org.jspecify.annotations.NullMarked;
