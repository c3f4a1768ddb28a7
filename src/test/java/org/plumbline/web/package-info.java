/// The dashboard lets the right one in, tells the truth and keeps nobody waiting.
@NullMarked
package org.plumbline.web;

import org.jspecify.annotations.NullMarked;
