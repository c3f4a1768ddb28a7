/// Tests of what a scraper is told.
@NullMarked
package org.plumbline.web.metrics;

import org.jspecify.annotations.NullMarked;
