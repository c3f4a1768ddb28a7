/// Keeps what the monitor told, for as long as she likes: events, minutes and days in one SQLite file.
///
/// A message that arrives twice, or late, leaves the same rows as one that arrives once and in order.
@NullMarked
package org.plumbline.history;

import org.jspecify.annotations.NullMarked;
