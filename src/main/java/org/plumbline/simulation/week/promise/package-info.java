/// What the coach promises, checked from outside: from what goes in and what comes out, and nothing else.
@NullMarked
package org.plumbline.simulation.week.promise;

import org.jspecify.annotations.NullMarked;
