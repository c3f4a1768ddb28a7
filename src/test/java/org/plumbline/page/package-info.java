/// The page as she sees it: a real browser, a real server, a real history.
@NullMarked
package org.plumbline.page;

import org.jspecify.annotations.NullMarked;
