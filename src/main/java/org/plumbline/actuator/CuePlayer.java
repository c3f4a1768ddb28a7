package org.plumbline.actuator;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.coach.cue.CuePattern;

/// Plays cues on a thread of its own, so that nobody waits for them.
///
/// Silent before it is started, between cues, when one is replaced, after [#close], and when the JVM ends by
/// itself, by a signal or by an error. An output that fails ends the cue; the player goes on. An output with a bug
/// ends the player, and the lines with it.
public final class CuePlayer implements AutoCloseable {

    private final CueOutput output;
    private final CuePlayback playback;
    private final LongSupplier nanoClock;
    private final Consumer<IOException> failures;
    private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final Thread atExit;

    private CuePlayer(CueOutput output, LongSupplier nanoClock, Consumer<IOException> failures) {
        this.output = output;
        this.playback = new CuePlayback(output);
        this.nanoClock = nanoClock;
        this.failures = failures;
        this.thread = Thread.ofPlatform().name("cue-player").daemon().unstarted(this::run);
        this.atExit = Thread.ofPlatform().name("cue-player-exit").unstarted(this::end);
    }

    /// Silences the output and starts the thread.
    ///
    /// @param output    closed by the player
    /// @param nanoClock monotonic, as `System::nanoTime`
    /// @param failures  told of every output that failed, on the player's thread
    /// @throws IOException if not even silence could be had
    public static CuePlayer start(CueOutput output, LongSupplier nanoClock, Consumer<IOException> failures)
            throws IOException {
        output.silence();
        var player = new CuePlayer(output, nanoClock, failures);
        Runtime.getRuntime().addShutdownHook(player.atExit);
        player.thread.start();
        return player;
    }

    /// Plays a cue at once; one that is still playing ends.
    public void play(CuePattern cue) {
        orders.add(new Order.Play(cue));
    }

    /// Ends a cue that is playing.
    public void silence() {
        orders.add(new Order.Silence());
    }

    /// Silences and closes the output before it returns. Closing again does nothing.
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyExiting) {
            // The hook is running or has run, and found the player ended.
        }
    }

    private void end() {
        orders.add(new Order.End());
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            Order order = orders.take();
            while (!(order instanceof Order.End)) {
                order = follow(order);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closeOutput();
        }
    }

    /// Does what was ordered, until the next order.
    private Order follow(Order order) throws InterruptedException {
        try {
            switch (order) {
                case Order.Play(var cue) -> playback.play(cue, nanoClock.getAsLong());
                case Order.Silence _, Order.End _ -> playback.stop();
            }
            return playOn();
        } catch (IOException e) {
            failures.accept(e);
            quieten();
            return orders.take();
        }
    }

    private Order playOn() throws IOException, InterruptedException {
        @Nullable Order next = null;
        while (next == null) {
            long wait = playback.advance(nanoClock.getAsLong());
            next = wait == CuePlayback.NEVER ? orders.take() : orders.poll(wait, TimeUnit.NANOSECONDS);
        }
        return next;
    }

    private void quieten() {
        try {
            playback.stop();
        } catch (IOException e) {
            failures.accept(e);
        }
    }

    /// Silences the output, whatever ended the thread; then closes it, whatever silencing it threw.
    private void closeOutput() {
        try (output) {
            playback.stop();
        } catch (IOException e) {
            failures.accept(e);
        }
    }

    private sealed interface Order {
        record Play(CuePattern cue) implements Order {}

        record Silence() implements Order {}

        record End() implements Order {}
    }
}
