/// The page and the JSON behind it, for the one who wears the clip and nobody else.
///
/// Listens on loopback only. Nothing is answered without a session; no reader of the live stream waits for another.
@NullMarked
package org.plumbline.web;

import org.jspecify.annotations.NullMarked;
