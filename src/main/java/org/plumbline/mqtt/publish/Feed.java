package org.plumbline.mqtt.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.plumbline.mqtt.link.Bell;
import org.plumbline.mqtt.link.LinkException;
import org.plumbline.mqtt.link.MqttLink;
import org.plumbline.mqtt.link.Outgoing;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.outbox.OutboxRow;

/// Sends over one link and minds every confirmation: rows of the outbox in order, a window of them at a time, and
/// what is not of the outbox at once.
final class Feed {

    /// Rows fetched in one query.
    private static final int AHEAD = 200;

    /// A broker that takes longer to confirm is taken for gone.
    private static final Duration LONGEST_CONFIRMATION = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final MqttLink link;
    private final Bell bell;
    private final Queue<OutboxRow> ahead = new ArrayDeque<>();
    private final Queue<Flight> inFlight = new ArrayDeque<>();
    private long lastFetched;

    /// A message on its way; `row` is null if it is not of the outbox.
    private record Flight(@Nullable OutboxRow row, long sentNanos, CompletableFuture<Void> confirmation) {}

    Feed(Outbox outbox, MqttLink link, Bell bell) {
        this.outbox = outbox;
        this.link = link;
        this.bell = bell;
    }

    /// Sends what is not of the outbox.
    void announce(Outgoing message) {
        send(message, null);
    }

    /// Notes what has been confirmed and sends what fits.
    ///
    /// @throws LinkException if the broker refused a message or keeps silent
    void turn() throws IOException {
        land();
        fetch();
        while (inFlight.size() < link.window() && !ahead.isEmpty()) {
            var row = ahead.remove();
            send(new Outgoing(row.channel(), row.device(), row.payload()), row);
        }
    }

    private void fetch() throws IOException {
        if (ahead.isEmpty()) {
            ahead.addAll(outbox.after(lastFetched, AHEAD));
            for (OutboxRow row : ahead) {
                lastFetched = row.position();
            }
        }
    }

    private void send(Outgoing message, @Nullable OutboxRow row) {
        var confirmation = link.publish(message).whenComplete((_, _) -> bell.ring());
        inFlight.add(new Flight(row, System.nanoTime(), confirmation));
    }

    private void land() throws IOException {
        for (Iterator<Flight> flights = inFlight.iterator(); flights.hasNext(); ) {
            var flight = flights.next();
            if (flight.confirmation().isDone()) {
                requireConfirmed(flight);
                flights.remove();
                if (flight.row() != null) {
                    outbox.confirm(flight.row().position());
                }
            } else {
                requirePatience(flight);
            }
        }
    }

    private static void requireConfirmed(Flight flight) throws IOException {
        if (flight.confirmation().isCompletedExceptionally()) {
            Throwable cause = flight.confirmation().exceptionNow();
            throw new LinkException(String.valueOf(cause.getMessage()), cause);
        }
    }

    private static void requirePatience(Flight flight) throws LinkException {
        if (System.nanoTime() - flight.sentNanos() > LONGEST_CONFIRMATION.toNanos()) {
            throw new LinkException(
                    "the broker confirmed nothing for %d s".formatted(LONGEST_CONFIRMATION.toSeconds()));
        }
    }
}
