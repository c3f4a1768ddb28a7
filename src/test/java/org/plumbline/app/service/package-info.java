/// The service without systemd: its words are heard by a socket of the test.
@NullMarked
package org.plumbline.app.service;

import org.jspecify.annotations.NullMarked;
