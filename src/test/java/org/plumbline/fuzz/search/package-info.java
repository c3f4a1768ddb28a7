/// The search for bytes that a parser trips over: `mvn -q -Pfuzz verify`.
@NullMarked
package org.plumbline.fuzz.search;

import org.jspecify.annotations.NullMarked;
