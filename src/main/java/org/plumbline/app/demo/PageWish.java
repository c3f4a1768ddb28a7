package org.plumbline.app.demo;

import java.time.Duration;
import java.util.Queue;
import org.plumbline.core.engine.Input;
import org.plumbline.core.sample.SampleTime;

/// Something she asked for on the page, not yet stamped with the demo's time.
@FunctionalInterface
interface PageWish {

    Input input(SampleTime at);

    /// Queues what the page asks for, for the thread that owns the engine.
    record Commands(Queue<PageWish> wishes) implements org.plumbline.web.Commands {

        @Override
        public void snooze() {
            wishes.add(Input.Snooze::new);
        }

        @Override
        public void pause(Duration length) {
            wishes.add(at -> new Input.Pause(at, length));
        }

        @Override
        public void resume() {
            wishes.add(Input.Resume::new);
        }
    }
}
