/// The contract as documents, held against what is really said.
@NullMarked
package org.plumbline.contract.schema;

import org.jspecify.annotations.NullMarked;
