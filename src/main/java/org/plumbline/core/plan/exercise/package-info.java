/// The exercises of the plan, and what decides whether one is offered.
@NullMarked
package org.plumbline.core.plan.exercise;

import org.jspecify.annotations.NullMarked;
