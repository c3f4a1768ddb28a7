/// How Jackson makes records.
@NullMarked
package org.plumbline.contract.json.record;

import org.jspecify.annotations.NullMarked;
