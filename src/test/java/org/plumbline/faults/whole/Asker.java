package org.plumbline.faults.whole;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.plumbline.core.engine.Wish;
import org.plumbline.faults.process.Links;
import org.plumbline.mqtt.command.CommandCaller;
import org.plumbline.mqtt.link.LinkLoop;

/// Somebody who asks for a tare of a mat that is not there, again and again: each is answered with an event.
final class Asker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final CommandCaller caller;
    private final LinkLoop link;
    private final Thread thread;

    private Asker(Links links, String device) {
        caller = new CommandCaller(device, new Random());
        link = links.keep("asker", Duration.ZERO, null, caller);
        thread = Thread.ofVirtual().name("asker").start(this::ask);
    }

    static Asker start(Links links, String device) {
        return new Asker(links, device);
    }

    private void ask() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var _ = caller.ask(new Wish.Tare(), PATIENCE);
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        link.close();
    }
}
