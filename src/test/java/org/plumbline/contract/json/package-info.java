/// The JSON of each message, letter by letter.
@NullMarked
package org.plumbline.contract.json;

import org.jspecify.annotations.NullMarked;
