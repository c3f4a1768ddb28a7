/// Records and plain values of JSON and TOML, each made of the other.
///
/// Jackson reads and writes the text. What it reads is bound here: its own binding would be a fifth of all that the
/// monitor holds in memory.
@NullMarked
package org.plumbline.contract.json.record;

import org.jspecify.annotations.NullMarked;
