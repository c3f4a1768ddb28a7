/// The rules of the plan: one record for each line of `rules.toml`, each with its source.
@NullMarked
package org.plumbline.core.plan.rule;

import org.jspecify.annotations.NullMarked;
