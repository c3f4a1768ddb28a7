/// Simulated weeks through an engine, for whoever wants to see what the coach would do.
@NullMarked
package org.plumbline.app.week;

import org.jspecify.annotations.NullMarked;
