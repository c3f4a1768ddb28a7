/// The device's side: effects kept in the outbox and told to the broker.
@NullMarked
package org.plumbline.app.tell;

import org.jspecify.annotations.NullMarked;
