/// The configuration file: what is allowed, and what is said about what is not.
@NullMarked
package org.plumbline.config;

import org.jspecify.annotations.NullMarked;
