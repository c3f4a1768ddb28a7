/// Passwords, sessions and links, by a clock that the tests set.
@NullMarked
package org.plumbline.web.account;

import org.jspecify.annotations.NullMarked;
