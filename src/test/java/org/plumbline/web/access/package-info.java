/// The gate over HTTP, HTTPS and through a proxy.
@NullMarked
package org.plumbline.web.access;

import org.jspecify.annotations.NullMarked;
