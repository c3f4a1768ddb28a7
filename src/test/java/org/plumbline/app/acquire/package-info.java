/// Sensor threads in real time: their order, their end, and what happens when one has a bug.
@NullMarked
package org.plumbline.app.acquire;

import org.jspecify.annotations.NullMarked;
