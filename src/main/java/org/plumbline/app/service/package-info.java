/// The process as a service: watched while it runs, counted when it starts, and what its guard needs when it is gone.
@NullMarked
package org.plumbline.app.service;

import org.jspecify.annotations.NullMarked;
