/// Words to systemd, heard by a socket of the test.
@NullMarked
package org.plumbline.systemd;

import org.jspecify.annotations.NullMarked;
