/// The Raspberry Pi as Pi4J sees it: real providers only, a stand-in is refused at start.
@NullMarked
package org.plumbline.board;

import org.jspecify.annotations.NullMarked;
