/// How commands end: what is said about a failure, and with which exit code.
@NullMarked
package org.plumbline.cli.outcome;

import org.jspecify.annotations.NullMarked;
