/// Scripted days and the habits of the sitter.
@NullMarked
package org.plumbline.simulation.sitter;

import org.jspecify.annotations.NullMarked;
