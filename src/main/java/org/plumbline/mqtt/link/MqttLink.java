package org.plumbline.mqtt.link;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// One connection to a broker, up from its making until it breaks; then another is made.
///
/// To be used by one thread, except [#close].
public interface MqttLink extends AutoCloseable {

    /// Makes links; each call is one attempt.
    @FunctionalInterface
    interface Opener {
        MqttLink open() throws LinkException, InterruptedException;
    }

    /// Sends without waiting. The result completes when the broker has confirmed (QoS 1) or the message has left
    /// (QoS 0), and fails with a [LinkException] if the broker refuses it or the link breaks before.
    CompletableFuture<Void> publish(Outgoing message);

    /// How many QoS 1 messages may await their confirmation at once.
    int window();

    /// Subscribes with QoS 1 and waits until the broker has agreed.
    void subscribe(List<String> filters) throws LinkException, InterruptedException;

    /// Has `bell` rung each time a message has come in, by a thread that must not be made to wait.
    void onArrival(Runnable bell);

    /// Waits for messages; none after `patience`.
    List<Delivery> receive(int most, Duration patience) throws LinkException, InterruptedException;

    /// Tells the broker that this message is in safe hands: it will not send it again.
    void acknowledge(Delivery delivery) throws LinkException;

    /// Fails if the link has broken.
    void requireUp() throws LinkException;

    /// Ends the link, after a few seconds at most. The broker publishes the will.
    @Override
    void close();
}
