/// The Pi's buses and lines as the app asks for them, and which drivers the configuration means.
@NullMarked
package org.plumbline.app.hardware;

import org.jspecify.annotations.NullMarked;
