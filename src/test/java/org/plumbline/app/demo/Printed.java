package org.plumbline.app.demo;

import java.io.Writer;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a command has printed so far; can be waited for.
final class Printed extends Writer {

    private final StringBuilder text = new StringBuilder();

    @Override
    public synchronized void write(char[] buffer, int offset, int length) {
        text.append(buffer, offset, length);
        notifyAll();
    }

    /// Waits until something was printed; fails after `longest`.
    synchronized MatchResult await(Pattern wanted, Duration longest) throws InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        for (var found = wanted.matcher(text); ; found = wanted.matcher(text)) {
            if (found.find()) {
                return found.toMatchResult();
            }
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("no '%s' within %s in: %s".formatted(wanted, longest, text));
            }
            wait(left);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public synchronized String toString() {
        return text.toString();
    }
}
