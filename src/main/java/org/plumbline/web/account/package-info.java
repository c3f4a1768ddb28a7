/// Who there is, what is hers, and how she is known again: names, passwords, one-time links, sessions, shares.
///
/// Kept in a file of its own, apart from what sensors told; no secret is in it in a form that could be used.
@NullMarked
package org.plumbline.web.account;

import org.jspecify.annotations.NullMarked;
