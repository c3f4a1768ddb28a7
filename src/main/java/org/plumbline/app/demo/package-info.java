/// The demo: a simulated sitter in front of the real drivers, engine, broker, history and page.
@NullMarked
package org.plumbline.app.demo;

import org.jspecify.annotations.NullMarked;
