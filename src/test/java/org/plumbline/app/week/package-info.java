/// A thousand person-weeks against what the coach promises.
@NullMarked
package org.plumbline.app.week;

import org.jspecify.annotations.NullMarked;
