/// `plumbline simulate`: a week in a second, told as what was prompted, why, and what came of it.
@NullMarked
package org.plumbline.cli.simulate;

import org.jspecify.annotations.NullMarked;
