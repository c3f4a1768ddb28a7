/// The command line, in-process: what is said, where, and with which exit code.
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
