package org.plumbline.app.demo;

import java.time.Duration;
import java.util.Queue;
import org.plumbline.core.engine.Wish;
import org.plumbline.web.Commands;

/// Queues what the page asks for, for the thread that owns the engine.
record WishQueue(Queue<Wish> wishes) implements Commands {

    @Override
    public void snooze() {
        wishes.add(new Wish.Snooze());
    }

    @Override
    public void pause(Duration length) {
        wishes.add(new Wish.Pause(length));
    }

    @Override
    public void resume() {
        wishes.add(new Wish.Resume());
    }
}
