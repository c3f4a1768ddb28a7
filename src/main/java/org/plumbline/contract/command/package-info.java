/// What a device can be asked for, and what it answers.
///
/// Commands change how she is coached, never what was seen: nothing that was told before is changed by one.
@NullMarked
package org.plumbline.contract.command;

import org.jspecify.annotations.NullMarked;
