package org.plumbline.app;

import java.io.IOException;
import java.net.URI;
import org.plumbline.app.loop.EffectSink;
import org.plumbline.config.Configuration;

/// Sends the effects of a replay through MQTT, as a live run does.
@FunctionalInterface
public interface Publisher {

    /// Connects to a broker.
    ///
    /// @param run what the messages call the run: under the same name the same recording is stored once
    /// @throws IOException if it cannot be reached
    Publication connect(URI broker, String run, Configuration configuration) throws IOException, InterruptedException;

    /// An open connection; closing it waits until the broker has everything.
    interface Publication extends EffectSink, AutoCloseable {
        @Override
        void close() throws IOException;
    }
}
