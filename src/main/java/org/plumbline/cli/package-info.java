/// The command line: words in, one of the app's services started, an exit code out.
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
