/// The report as a file.
@NullMarked
package org.plumbline.app.report;

import org.jspecify.annotations.NullMarked;
