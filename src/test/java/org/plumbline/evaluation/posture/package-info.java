/// Slumps, leans and bends of people who posed them.
@NullMarked
package org.plumbline.evaluation.posture;

import org.jspecify.annotations.NullMarked;
