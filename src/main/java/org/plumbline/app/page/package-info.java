/// The dashboard's side: messages collected into history, history shown on the page.
@NullMarked
package org.plumbline.app.page;

import org.jspecify.annotations.NullMarked;
