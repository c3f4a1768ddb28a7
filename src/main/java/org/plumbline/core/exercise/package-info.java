/// Pelvic tilts: repetitions counted from one slow signal, each with its tempo.
@NullMarked
package org.plumbline.core.exercise;

import org.jspecify.annotations.NullMarked;
