/// Records are made of plain values, or refused with their place.
@NullMarked
package org.plumbline.contract.json.record;

import org.jspecify.annotations.NullMarked;
