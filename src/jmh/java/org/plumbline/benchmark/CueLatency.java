package org.plumbline.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import org.plumbline.actuator.CueOutput;
import org.plumbline.actuator.CuePlayer;
import org.plumbline.core.coach.cue.CuePattern;
import org.plumbline.core.coach.cue.CuePattern.Step;

/// How long an order to the cue player takes to reach the line, in real time.
final class CueLatency {

    private static final int ROUNDS = 2_000;
    private static final CuePattern LONG =
            new CuePattern("long", List.of(new Step(1, 440, Duration.ofSeconds(3))));

    private CueLatency() {}

    /// Milliseconds from cancelling a cue until it is silent: 99 of 100 took at most so long.
    static double cancelledWithin() throws IOException, InterruptedException {
        var line = new Line();
        long[] nanos = new long[ROUNDS];
        try (var player = CuePlayer.start(line, System::nanoTime, CueLatency::failed)) {
            for (int i = 0; i < ROUNDS; i++) {
                player.play(LONG);
                line.awaitShown();
                long asked = System.nanoTime();
                player.silence();
                nanos[i] = line.awaitSilent() - asked;
            }
            line.atEnd = true;
        }
        Arrays.sort(nanos);
        return nanos[ROUNDS * 99 / 100] / 1e6;
    }

    private static void failed(IOException failure) {
        throw new IllegalStateException(failure);
    }

    /// Hands the moment of each change to whoever waits for it.
    private static final class Line implements CueOutput {
        private final SynchronousQueue<Long> shown = new SynchronousQueue<>();
        private final SynchronousQueue<Long> silent = new SynchronousQueue<>();
        private boolean lit;
        private volatile boolean atEnd;

        void awaitShown() throws InterruptedException {
            shown.take();
        }

        long awaitSilent() throws InterruptedException {
            return silent.take();
        }

        @Override
        public void show(Step step) throws IOException {
            lit = true;
            hand(shown);
        }

        @Override
        public void silence() throws IOException {
            if (lit && !atEnd) {
                lit = false;
                hand(silent);
            }
        }

        private static void hand(SynchronousQueue<Long> to) throws IOException {
            try {
                to.put(System.nanoTime());
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() {}
    }
}
