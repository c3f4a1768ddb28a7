/// The `setup` command: few questions, each answer tried, and nothing written before the last one.
@NullMarked
package org.plumbline.app.setup;

import org.jspecify.annotations.NullMarked;
