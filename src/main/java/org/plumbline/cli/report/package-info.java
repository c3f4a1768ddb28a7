/// The report as a file.
@NullMarked
package org.plumbline.cli.report;

import org.jspecify.annotations.NullMarked;
