/// The report as a file: the same figures and the same words as on the page.
@NullMarked
package org.plumbline.app.report;

import org.jspecify.annotations.NullMarked;
