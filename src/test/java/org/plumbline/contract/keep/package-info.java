/// Tests of how numbers are agreed on.
@NullMarked
package org.plumbline.contract.keep;

import org.jspecify.annotations.NullMarked;
