/// The JSON of the messages, version 1: every field is written down here, none is found by reflection.
///
/// What is read is checked field by field; an unknown field is passed over, so that a newer device can tell more.
@NullMarked
package org.plumbline.contract.json;

import org.jspecify.annotations.NullMarked;
