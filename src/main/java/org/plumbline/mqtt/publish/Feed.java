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
import org.plumbline.mqtt.write.Trouble;

/// Sends over one link and minds every confirmation: rows of the outbox, a window of them at a time, and what is not
/// of the outbox at once.
///
/// A card that cannot be read does not end the link.
final class Feed {

    /// Places in the window that what waited leaves to what happens now.
    private static final int FOR_NOW = 8;

    /// A broker that takes longer to confirm is taken for gone.
    private static final Duration LONGEST_CONFIRMATION = Duration.ofSeconds(10);

    /// Between two rows that waited: 2,500 a second. Faster, a queue grows before the listeners, and what happens now
    /// waits in it.
    private static final long BETWEEN_WAITED_NANOS = 400_000;

    /// How far that may be caught up with after something held it up.
    private static final long CATCH_UP_NANOS = 50_000_000;

    /// How long to rest when there is more to send soon, and when there is not.
    private static final Duration MOMENT = Duration.ofMillis(5);

    private static final Duration ROUND = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final MqttLink link;
    private final Bell bell;
    private final Lanes lanes;
    private final Trouble trouble;
    private final Queue<Flight> inFlight = new ArrayDeque<>();
    private long waitedDue = System.nanoTime();
    private boolean heldBack;

    /// A message on its way; `row` is null if it is not of the outbox.
    private record Flight(@Nullable OutboxRow row, long sentNanos, CompletableFuture<Void> confirmation) {}

    /// @param trouble what the card's failures are told to
    Feed(Outbox outbox, MqttLink link, Bell bell, Trouble trouble) {
        this.outbox = outbox;
        this.link = link;
        this.bell = bell;
        this.lanes = new Lanes(outbox);
        this.trouble = trouble;
    }

    /// Sends what is not of the outbox.
    void announce(Outgoing message) {
        send(message, null);
    }

    /// Notes what has been confirmed and sends what fits.
    ///
    /// @throws LinkException if the broker refused a message or keeps silent
    void turn() throws LinkException {
        land();
        try {
            outbox.settle();
            sendRows();
            trouble.isOver();
        } catch (IOException e) {
            trouble.is(e);
        }
    }

    private void sendRows() throws IOException {
        OutboxRow row = null;
        for (int room = room(0); room > 0 && (row = lanes.nextLive()) != null; room--) {
            send(row);
        }
        heldBack = false;
        if (row == null) {
            sendWaited();
        }
    }

    private void sendWaited() throws IOException {
        for (int room = room(FOR_NOW); room > 0; room--) {
            long now = System.nanoTime();
            heldBack = now - waitedDue < 0;
            var row = heldBack ? null : lanes.nextWaited(this::isInFlight);
            if (row == null) {
                return;
            }
            send(row);
            waitedDue = Math.max(waitedDue, now - CATCH_UP_NANOS) + BETWEEN_WAITED_NANOS;
        }
    }

    /// How long there is nothing to do unless something happens.
    Duration rest() {
        return heldBack ? MOMENT : ROUND;
    }

    private int room(int kept) {
        return Math.max(1, link.window() - kept) - inFlight.size();
    }

    private boolean isInFlight(OutboxRow row) {
        for (var flight : inFlight) {
            if (flight.row() != null && flight.row().position() == row.position()) {
                return true;
            }
        }
        return false;
    }

    private void send(OutboxRow row) {
        send(new Outgoing(row.channel(), row.device(), row.payload()), row);
    }

    private void send(Outgoing message, @Nullable OutboxRow row) {
        var confirmation = link.publish(message).whenComplete((_, _) -> bell.ring());
        inFlight.add(new Flight(row, System.nanoTime(), confirmation));
    }

    private void land() throws LinkException {
        for (Iterator<Flight> flights = inFlight.iterator(); flights.hasNext(); ) {
            var flight = flights.next();
            if (flight.confirmation().isDone()) {
                requireConfirmed(flight);
                flights.remove();
                if (flight.row() != null) {
                    outbox.confirm(flight.row());
                }
            } else {
                requirePatience(flight);
            }
        }
    }

    private static void requireConfirmed(Flight flight) throws LinkException {
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
