/// Around the engine: sensors polled into inputs, effects handed on.
@NullMarked
package org.plumbline.app.loop;

import org.jspecify.annotations.NullMarked;
