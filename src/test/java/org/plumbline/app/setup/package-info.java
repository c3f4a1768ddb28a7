/// Promise: setup asks again until an answer holds, writes what was answered and nothing else, or nothing at all.
@NullMarked
package org.plumbline.app.setup;

import org.jspecify.annotations.NullMarked;
