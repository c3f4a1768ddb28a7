/// The printed week against golden files: each change of behaviour shows in their diff.
@NullMarked
package org.plumbline.cli.simulate;

import org.jspecify.annotations.NullMarked;
