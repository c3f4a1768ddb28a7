/// How a device and whoever collects agree on what has been stored: one tells what it keeps, the other what of it it
/// has.
@NullMarked
package org.plumbline.contract.keep;

import org.jspecify.annotations.NullMarked;
