/// Commands about who may see the page.
@NullMarked
package org.plumbline.cli.account;

import org.jspecify.annotations.NullMarked;
