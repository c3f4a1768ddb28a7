package org.plumbline.web.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import org.plumbline.contract.AvailabilityMessage;
import org.plumbline.contract.DayMessage;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.HealthMessage;
import org.plumbline.contract.InfoMessage;
import org.plumbline.contract.Message;
import org.plumbline.contract.MinuteMessage;
import org.plumbline.contract.StateMessage;
import org.plumbline.contract.json.Kebab;

/// The newest that every device told, as numbers for a scraper, and how the dashboard itself is.
public final class Metrics {

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Registered figures = new Registered(registry);
    private final Counter messages =
            figures.counter("plumbline_messages_total", "Messages taken in, by channel", "device", "channel");
    private final Gauge online =
            figures.gauge("plumbline_online", "1 while the device is connected to the broker", "device");
    private final PresentMetrics present = new PresentMetrics(figures);
    private final HealthMetrics health = new HealthMetrics(figures);

    /// Nothing was told yet.
    ///
    /// @param streams counts the live pages that are open
    public Metrics(IntSupplier streams) {
        callback("plumbline_live_streams", "Live pages that are open", streams::getAsInt);
        callback("plumbline_heap_bytes", "Memory of the dashboard that objects take", Metrics::heap);
    }

    private void callback(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(told -> told.call(value.getAsDouble()))
                .register(registry);
    }

    private static double heap() {
        var memory = Runtime.getRuntime();
        return (double) (memory.totalMemory() - memory.freeMemory());
    }

    /// A device told something.
    public void keep(Message message) {
        messages.labelValues(message.device(), Kebab.of(message.channel())).inc();
        switch (message) {
            case StateMessage state -> present.keep(state);
            case HealthMessage told -> health.keep(told);
            case AvailabilityMessage told -> online.labelValues(told.device()).set(told.online() ? 1 : 0);
            case InfoMessage _, EventMessage _, MinuteMessage _, DayMessage _ -> {}
        }
    }

    MetricSnapshots now() {
        return registry.scrape();
    }
}
