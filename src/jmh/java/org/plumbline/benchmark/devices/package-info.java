/// What reading the sensors costs, and how long what they see takes to reach a line.
@NullMarked
package org.plumbline.benchmark.devices;

import org.jspecify.annotations.NullMarked;
