package org.plumbline.mqtt.publish;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.mqtt.outbox.Outbox;
import org.plumbline.mqtt.outbox.OutboxRow;

/// The rows of an outbox in the order they leave over one link: what happens now before what waited.
///
/// After a day without a broker thousands of messages wait; a prompt must not wait behind them.
final class Lanes {

    /// Rows fetched in one query.
    private static final int AHEAD = 200;

    private final Outbox outbox;
    private final Queue<OutboxRow> live = new ArrayDeque<>();
    private final Queue<OutboxRow> waited = new ArrayDeque<>();
    private long lastLive = -1;
    private long lastWaited;
    private long seenAppends = -1;
    private long seenRecalls;
    private boolean moreWaited = true;

    Lanes(Outbox outbox) {
        this.outbox = outbox;
    }

    /// The next row that was told since this link was made; null if there is none.
    @Nullable OutboxRow nextLive() throws IOException {
        begin();
        long appends = outbox.appends();
        if (live.isEmpty() && appends != seenAppends) {
            var rows = outbox.unconfirmed(lastLive, Long.MAX_VALUE, AHEAD);
            live.addAll(rows);
            lastLive = rows.isEmpty() ? lastLive : rows.getLast().position();
            seenAppends = rows.size() < AHEAD ? appends : seenAppends;
        }
        return live.poll();
    }

    /// The next row from before; null if there is none.
    ///
    /// @param inFlight which rows are on their way already
    @Nullable OutboxRow nextWaited(Predicate<OutboxRow> inFlight) throws IOException {
        if (seenRecalls != outbox.recalls()) {
            recall();
        }
        if (waited.isEmpty() && moreWaited) {
            fetchWaited(inFlight);
        }
        return waited.poll();
    }

    private void begin() throws IOException {
        if (lastLive < 0) {
            lastLive = outbox.lastPosition();
            seenRecalls = outbox.recalls();
        }
    }

    /// Rows that had left are to leave again, and rows at hand may have other dates by now.
    private void recall() {
        seenRecalls = outbox.recalls();
        waited.clear();
        lastWaited = 0;
        moreWaited = true;
    }

    /// A row on its way that is to leave again is waited for.
    private void fetchWaited(Predicate<OutboxRow> inFlight) throws IOException {
        var rows = outbox.unconfirmed(lastWaited, lastLive, AHEAD);
        for (var row : rows) {
            if (inFlight.test(row)) {
                return;
            }
            waited.add(row);
            lastWaited = row.position();
        }
        moreWaited = rows.size() == AHEAD;
    }
}
