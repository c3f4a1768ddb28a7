/// Opens SQLite files: durable, checked, migrated.
///
/// What an adapter keeps on the card goes through here, so that each file survives a power cut in the same way.
@NullMarked
package org.plumbline.sqlite;

import org.jspecify.annotations.NullMarked;
