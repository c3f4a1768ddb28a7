package org.plumbline.mqtt.collect;

import java.io.IOException;
import java.util.List;
import org.plumbline.contract.Message;

/// Where messages go. When it returns they are safe: the broker is told to forget them.
@FunctionalInterface
public interface MessageSink {

    /// Takes messages in the order they came; some for the second time, which their id tells.
    ///
    /// @throws IOException if they could not be kept: they will come again
    void accept(List<Message> messages) throws IOException;
}
