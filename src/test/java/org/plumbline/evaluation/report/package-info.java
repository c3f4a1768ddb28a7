/// The one table and the one CSV in which every measuring profile says what it found.
@NullMarked
package org.plumbline.evaluation.report;

import org.jspecify.annotations.NullMarked;
