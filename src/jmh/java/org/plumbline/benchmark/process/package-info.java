/// The monitor as a whole process, as its launcher starts it, on an emulated bus and with a real broker.
@NullMarked
package org.plumbline.benchmark.process;

import org.jspecify.annotations.NullMarked;
