/// SQLite files are sound or set aside.
@NullMarked
package org.plumbline.sqlite;

import org.jspecify.annotations.NullMarked;
