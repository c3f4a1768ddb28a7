/// How long the work on one sample takes, and what it leaves for the collector.
@NullMarked
package org.plumbline.benchmark;

import org.jspecify.annotations.NullMarked;
