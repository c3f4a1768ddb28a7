/// Accuracy on real recordings: each task over whatever people are in the data folder.
@NullMarked
package org.plumbline.evaluation;

import org.jspecify.annotations.NullMarked;
