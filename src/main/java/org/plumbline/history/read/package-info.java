/// Questions to the history, and what puts their answers together.
@NullMarked
package org.plumbline.history.read;

import org.jspecify.annotations.NullMarked;
