/// Stands before every route: who asks, through which name, from which page, and whether she may.
///
/// A route says whom it is for; one that does not say keeps the server from starting.
@NullMarked
package org.plumbline.web.access;

import org.jspecify.annotations.NullMarked;
