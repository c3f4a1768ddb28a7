package org.plumbline.app.button;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.board.line.InputLine;
import org.plumbline.board.line.InputLine.Edge;
import org.plumbline.core.button.Gesture;
import org.plumbline.core.button.GestureDetector;
import org.plumbline.core.button.GestureParams;
import org.plumbline.core.button.GestureState;
import org.plumbline.core.sample.SampleTime;

/// One button from its line to ground, on a thread of its own that sleeps until somebody presses it.
public final class Button implements AutoCloseable {

    private static final GestureDetector DETECTOR = new GestureDetector(GestureParams.DEFAULT);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final InputLine line;
    private final LongSupplier nanoClock;
    private final Consumer<Gesture> pressed;
    private final BlockingQueue<Edge> edges = new LinkedBlockingQueue<>();
    private final Thread thread;
    private GestureState state = GestureState.START;

    private Button(InputLine line, LongSupplier nanoClock, Consumer<Gesture> pressed) {
        this.line = line;
        this.nanoClock = nanoClock;
        this.pressed = pressed;
        this.thread = Thread.ofPlatform().name("button").daemon().unstarted(this::run);
    }

    /// Listens from now on.
    ///
    /// @param line      closed by the button
    /// @param nanoClock the clock that stamps the edges: `System::nanoTime`
    /// @param pressed   told of each gesture, on the button's thread
    public static Button listen(InputLine line, LongSupplier nanoClock, Consumer<Gesture> pressed) {
        var button = new Button(line, nanoClock, pressed);
        line.onEdge(button.edges::add);
        button.thread.start();
        return button;
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Until the next edge, or until something is known without one.
    private void await() throws InterruptedException {
        var due = DETECTOR.due(state);
        @Nullable Edge edge = due == null ? edges.take() : edges.poll(due.nanos() - nanoClock.getAsLong(), TimeUnit.NANOSECONDS);
        take(
                edge == null
                        ? DETECTOR.step(state, new SampleTime(nanoClock.getAsLong()))
                        : DETECTOR.edge(state, new SampleTime(edge.nanos()), !edge.high()));
    }

    private void take(GestureDetector.Step step) {
        state = step.state();
        step.gesture().ifPresent(pressed);
    }

    /// No gesture is told once it has returned.
    @Override
    public void close() throws IOException {
        try (line) {
            thread.interrupt();
            thread.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
