package org.plumbline.web.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/// Makes figures that a scraper can ask for.
///
/// Without exemplars: there are no traces that they could point into, and each would keep a thread busy.
record Registered(PrometheusRegistry registry) {

    Gauge gauge(String name, String help, String... labels) {
        return Gauge.builder()
                .withoutExemplars()
                .name(name)
                .help(help)
                .labelNames(labels)
                .register(registry);
    }

    Counter counter(String name, String help, String... labels) {
        return Counter.builder()
                .withoutExemplars()
                .name(name)
                .help(help)
                .labelNames(labels)
                .register(registry);
    }
}
