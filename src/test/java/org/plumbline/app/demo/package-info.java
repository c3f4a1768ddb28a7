/// The demo as a newcomer meets it: started, looked at, ended, and nothing left behind.
@NullMarked
package org.plumbline.app.demo;

import org.jspecify.annotations.NullMarked;
