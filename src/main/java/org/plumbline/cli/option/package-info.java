/// Options that commands share.
@NullMarked
package org.plumbline.cli.option;

import org.jspecify.annotations.NullMarked;
