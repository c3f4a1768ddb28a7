/// What is told reaches the page through a real broker.
@NullMarked
package org.plumbline.app.tell;

import org.jspecify.annotations.NullMarked;
