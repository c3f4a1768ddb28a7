/// The `doctor` command: one line for each thing looked at, which says what to do where something is wrong.
@NullMarked
package org.plumbline.app.doctor;

import org.jspecify.annotations.NullMarked;
