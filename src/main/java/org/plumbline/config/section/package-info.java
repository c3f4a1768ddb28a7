/// The sections of the configuration file. A record that exists is valid; the defaults are those of
/// `config/plumbline.toml`, and nowhere else.
@NullMarked
package org.plumbline.config.section;

import org.jspecify.annotations.NullMarked;
