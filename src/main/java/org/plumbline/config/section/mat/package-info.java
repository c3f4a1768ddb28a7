/// What the mat's section holds beside plain numbers: where its cells lie, and wires other than those of I2C.
@NullMarked
package org.plumbline.config.section.mat;

import org.jspecify.annotations.NullMarked;
