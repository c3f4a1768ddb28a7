package org.plumbline.mqtt.link;

import java.io.IOException;

/// What is done with a link while it lasts.
@FunctionalInterface
public interface LinkSession {

    /// Works until the link breaks or the thread is interrupted.
    ///
    /// @throws IOException what ended it; another link is made after a wait
    void run(MqttLink link) throws IOException, InterruptedException;
}
