/// Numbers for Prometheus: the same figures as on the page, newest value of each, and how devices and dashboard are.
@NullMarked
package org.plumbline.web.metrics;

import org.jspecify.annotations.NullMarked;
