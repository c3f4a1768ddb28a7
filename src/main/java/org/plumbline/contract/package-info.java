/// What travels from the monitor to whoever listens: versioned messages as values, and their JSON.
///
/// The one vocabulary that `mqtt` sends, `history` keeps and `web` shows. Her stage, diary and notes
/// have no message: they never leave the house.
@NullMarked
package org.plumbline.contract;

import org.jspecify.annotations.NullMarked;
