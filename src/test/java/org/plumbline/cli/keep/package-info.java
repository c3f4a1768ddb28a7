/// Tests of the commands that look after what is kept.
@NullMarked
package org.plumbline.cli.keep;

import org.jspecify.annotations.NullMarked;
