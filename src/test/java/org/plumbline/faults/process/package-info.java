/// The programs of a run: a device and a collector in processes of their own, to be killed.
@NullMarked
package org.plumbline.faults.process;

import org.jspecify.annotations.NullMarked;
