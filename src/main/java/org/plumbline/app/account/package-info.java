/// The accounts of an installation, as its console looks after them.
@NullMarked
package org.plumbline.app.account;

import org.jspecify.annotations.NullMarked;
