/// Real providers are told from stand-ins without any hardware.
@NullMarked
package org.plumbline.board;

import org.jspecify.annotations.NullMarked;
