/// Every parser of bytes from outside, fed with rubbish: it refuses in its own words, or reads, and does so soon.
///
/// With `mvn verify` the seeds beside these tests are read; `mvn -Pfuzz verify` looks for new ones for minutes.
@NullMarked
package org.plumbline.fuzz;

import org.jspecify.annotations.NullMarked;
