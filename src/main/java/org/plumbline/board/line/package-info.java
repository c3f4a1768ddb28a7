/// Single wires: driven high or low, driven with a square wave, or read.
@NullMarked
package org.plumbline.board.line;

import org.jspecify.annotations.NullMarked;
