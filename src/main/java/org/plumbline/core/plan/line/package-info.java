/// Lines of the plan that change the rules, or are shown as they are; each with its source.
@NullMarked
package org.plumbline.core.plan.line;

import org.jspecify.annotations.NullMarked;
