/// Sensors read on threads of their own: what they say is stamped and queued, and no thread ends unnoticed.
@NullMarked
package org.plumbline.app.acquire;

import org.jspecify.annotations.NullMarked;
