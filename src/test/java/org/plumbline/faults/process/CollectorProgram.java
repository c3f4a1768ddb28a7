package org.plumbline.faults.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.plumbline.contract.EventMessage;
import org.plumbline.contract.Message;
import org.plumbline.history.Batch;
import org.plumbline.history.History;
import org.plumbline.mqtt.collect.Collector;

/// A collector that keeps events in a history, as the page's server does.
public final class CollectorProgram {

    private CollectorProgram() {}

    /// @param args file of the history, port, patience
    static void main(String[] args) throws Exception {
        var history = History.open(Path.of(args[0]));
        var collector = new Collector(messages -> keep(messages, history), history::missing);
        Links.of(args[1], args[2]).keep("collector", Duration.ofHours(1), null, collector);
        collector.awaitListening(Duration.ofMinutes(5));
        System.out.println("listening");
        Child.answer(() -> {});
        System.exit(0);
    }

    private static void keep(List<Message> messages, History history) throws IOException {
        var events = messages.stream()
                .filter(EventMessage.class::isInstance)
                .map(EventMessage.class::cast)
                .toList();
        if (!events.isEmpty()) {
            history.ingest(new Batch(events, List.of(), List.of()));
        }
    }
}
