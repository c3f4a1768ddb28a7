package org.plumbline.simulation.week;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.plumbline.core.sample.SampleTime;

/// What is going to happen, in the order of time.
final class Acts {

    private record Act(SampleTime at, long order, Runnable what) {}

    private final PriorityQueue<Act> waiting =
            new PriorityQueue<>(Comparator.comparing(Act::at).thenComparing(Act::order));
    private SampleTime now = new SampleTime(0);
    private long order;

    SampleTime now() {
        return now;
    }

    void in(Duration wait, Runnable what) {
        at(now.plus(wait), what);
    }

    void at(SampleTime moment, Runnable what) {
        waiting.add(new Act(moment, order++, what));
    }

    /// Lets everything happen that is due by `moment`, and goes there.
    void advanceTo(SampleTime moment) {
        for (var next = waiting.peek(); next != null && !moment.isBefore(next.at()); next = waiting.peek()) {
            waiting.remove();
            now = now.isBefore(next.at()) ? next.at() : now;
            next.what().run();
        }
        now = moment;
    }

    /// Nothing of this is going to happen.
    void clear() {
        waiting.clear();
    }
}
