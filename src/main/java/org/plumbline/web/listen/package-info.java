/// Where the server listens, in plain HTTP or with a certificate of its own.
@NullMarked
package org.plumbline.web.listen;

import org.jspecify.annotations.NullMarked;
