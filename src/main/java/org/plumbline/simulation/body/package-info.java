/// How a trunk moves and a seat is loaded: smooth paths whose angular rate and specific force belong together.
@NullMarked
package org.plumbline.simulation.body;

import org.jspecify.annotations.NullMarked;
