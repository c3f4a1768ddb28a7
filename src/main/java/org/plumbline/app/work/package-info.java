/// What is done by hand at the device: recording, trying a cue, calibrating at a console.
@NullMarked
package org.plumbline.app.work;

import org.jspecify.annotations.NullMarked;
