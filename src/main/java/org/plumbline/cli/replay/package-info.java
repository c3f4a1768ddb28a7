/// The `replay` command: a recording told as events a person can read, or as JSON.
@NullMarked
package org.plumbline.cli.replay;

import org.jspecify.annotations.NullMarked;
