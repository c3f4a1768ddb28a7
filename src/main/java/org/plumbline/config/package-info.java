/// The configuration: a TOML file read into validated records. What is wrong is named by file, line, key and value.
@NullMarked
package org.plumbline.config;

import org.jspecify.annotations.NullMarked;
