package org.plumbline.recording.csv;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.WallAnchor;

/// Puts a tick a second between the inputs of a file that has none.
///
/// The first one comes before everything, since it dates it; the last one after everything, since it counts it.
final class Ticker implements Consumer<Input> {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Instant start;
    private final Consumer<Input> sink;
    private @Nullable WallAnchor next;

    /// @param start wall time of the first input
    Ticker(Instant start, Consumer<Input> sink) {
        this.start = start;
        this.sink = sink;
    }

    @Override
    public void accept(Input input) {
        WallAnchor due = next == null ? new WallAnchor(input.at(), start, true) : next;
        while (!input.at().isBefore(due.at())) {
            sink.accept(new Input.Tick(due));
            due = new WallAnchor(due.at().plus(SECOND), due.wall().plus(SECOND), true);
        }
        next = due;
        sink.accept(input);
    }

    /// After the last input.
    void end() {
        if (next != null) {
            sink.accept(new Input.Tick(next));
        }
    }
}
