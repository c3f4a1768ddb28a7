package org.plumbline.mqtt.publish;

import java.util.List;
import org.plumbline.mqtt.link.Delivery;
import org.plumbline.mqtt.link.Outgoing;

/// Listens on topics of its own over the device's link, and answers there.
///
/// It is called by the thread that sends, so it must not wait.
public interface Listener {

    /// The topics it wants to hear.
    List<String> filters();

    /// What it says first on every new link.
    default List<Outgoing> greeting() {
        return List.of();
    }

    void hear(Delivery delivery, Conversation conversation);

    /// The device's side of the talk.
    interface Conversation {

        void say(Outgoing message);

        /// Shows the present once more, after what was said so far.
        void showAgain();
    }
}
