/// Speed of the history: five years of one person, and messages from a real broker into the file.
@NullMarked
package org.plumbline.benchmark.history;

import org.jspecify.annotations.NullMarked;
